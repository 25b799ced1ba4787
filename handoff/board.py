"""What is next, for me, now: the desk's list in order of need. Never decides what is to be done about a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from handoff.states import HELD, Status
from store.desk_queries import DeskCase, desk_cases
from store.work import Work

TABS = ("mine", "queue", "waiting", "all")
SHOWN = 200
NEAR = timedelta(minutes=30)
_OVER = (Status.CLOSED, Status.SETTLED)
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Board:
    """The list with its figures. ``calling``: emergencies that nobody has, shown above every tab."""

    tab: str
    calling: Sequence[DeskCase]
    rows: Sequence[DeskCase]
    more: int  # rows that are not shown, for a list must end somewhere
    numbers: dict[str, int]  # how many cases lie under each tab
    emergencies: int
    running: int
    due_today: int


def board(
    work: Work,
    name: str,
    tab: str,
    now: datetime,
    zone: tzinfo,
    *,
    search: str = "",
    named: Callable[[DeskCase], str] = lambda _row: "",
) -> Board:
    """``tab`` unknown or empty: mine where I have any, else the queue. A search looks through all cases, also by the
    words that ``named`` gives of each.
    """
    cases = sorted(desk_cases(work), key=_need)
    under = {one: [row for row in cases if _under(row, one, name)] for one in TABS}
    if tab not in TABS:
        tab = "mine" if under["mine"] else "queue"
    wanted = [row for row in under["all" if search else tab] if _found(row, search, named)]
    calling = [] if search else [row for row in cases if _calls(row)]
    rows = [row for row in wanted if not (calling and _calls(row))]
    return Board(
        tab=tab,
        calling=calling,
        rows=rows[:SHOWN],
        more=len(rows[SHOWN:]),
        numbers={one: len(rows) for one, rows in under.items()},
        emergencies=sum(row.case.mode == "emergency" and row.case.status not in _OVER for row in cases),
        running=sum(row.case.status not in _OVER for row in cases),
        due_today=sum(_due_today(row, now, zone) for row in cases),
    )


def alarm(row: DeskCase, now: datetime) -> str:
    """How the clock of a row stands: calm, near, late."""
    if row.clock is None:
        return "calm"
    if row.clock.due_at <= now:
        return "late"
    return "near" if row.clock.due_at - now <= NEAR else "calm"


def waits_for(status: str, last_author: str | None) -> str:
    """Who is to act next: nobody, bot, mediator (none has it yet), owner, worker, employer."""
    if status in (*_OVER, Status.FOLLOW_UP):
        return "nobody"
    if status == Status.INTAKE:
        return "bot"
    if status == Status.OPEN:
        return "mediator"
    if status == Status.WAITING_EMPLOYER:
        return "employer"
    return "worker" if status == Status.WAITING_WORKER and last_author != "worker" else "owner"


def _under(row: DeskCase, tab: str, name: str) -> bool:
    case = row.case
    if tab == "mine":
        return case.owner == name and case.status not in _OVER
    if tab == "queue":
        return case.status == Status.OPEN
    if tab == "waiting":
        return case.status in HELD and waits_for(case.status, row.last_author) in ("worker", "employer")
    return True


def _calls(row: DeskCase) -> bool:
    return row.case.mode == "emergency" and row.case.status in (Status.OPEN, Status.INTAKE)


def _need(row: DeskCase) -> tuple[bool, bool, datetime, int]:
    """Emergencies first, then by the nearest clock, then by age; what is over comes last, newest first."""
    over = row.case.status in _OVER
    due = row.clock.due_at if row.clock else _LAST
    return over, row.case.mode != "emergency", due, -row.case.id if over else row.case.id


def _found(row: DeskCase, search: str, named: Callable[[DeskCase], str]) -> bool:
    wanted = search.casefold().split()
    case = row.case
    told = " ".join(
        (case.ticket, row.worker, case.case_type, case.owner or "", *case.flags, *case.also, named(row))
    ).casefold()
    return all(word in told for word in wanted)


def _due_today(row: DeskCase, now: datetime, zone: tzinfo) -> bool:
    if row.clock is None:
        return False
    return row.clock.due_at.astimezone(zone).date() <= now.astimezone(zone).date()
