"""Cases, their element sheets, clocks, referrals and history. Writes down what was decided elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import case as sql_case
from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.elements import Status
from store import names
from store.rows import insert_unless_there, one
from store.say import last_line
from store.tables import Case, Clock, Conversation, ElementRow, Event, Line, Message, Referral

RUNNING = ("intake", "open", "claimed", "waiting_worker", "waiting_employer")
ON_DESK = ("open", "claimed", "waiting_worker", "waiting_employer", "follow_up")
_URGENCY = sql_case({"emergency": 0, "panel": 1}, value=Case.mode, else_=2)
_FIRMNESS = {
    Status.UNKNOWN: 0,
    Status.DECLINED: 1,
    Status.INFERRED: 2,
    Status.STATED: 3,
    Status.CONTRADICTED: 4,
    Status.CONFIRMED: 5,
}


def new_case(
    session: Session,
    conversation_id: int,
    now: datetime,
    *,
    case_type: str,
    also: Sequence[str],
    mode: str,
    flags: Sequence[str],
    reasons: Sequence[str],
    status: str,
    opened_at: datetime | None,
) -> Case:
    """A case on the conversation's last line, which becomes the conversation's current one."""
    conversation = one(session, Conversation, conversation_id)
    line = one(session, Line, last_line(session, conversation_id))
    case_id = None
    while case_id is None:
        case_id = insert_unless_there(
            session,
            Case,
            ticket=names.ticket(),
            conversation_id=conversation_id,
            worker_id=conversation.worker_id,
            created_at=now,
            opened_at=opened_at,
            channel=line.channel,
            language=conversation.language,
            case_type=case_type,
            also=list(also),
            mode=mode,
            flags=list(flags),
            reasons=list(reasons),
            status=status,
        )
    conversation.case_id = case_id
    return one(session, Case, case_id)


def case_by_ticket(session: Session, ticket: str) -> Case | None:
    return session.scalar(select(Case).where(Case.ticket == ticket))


def open_case_of(session: Session, conversation_id: int) -> Case | None:
    running = select(Case).where(Case.conversation_id == conversation_id, Case.status.in_(RUNNING))
    return session.scalar(running.order_by(Case.id.desc()).limit(1))


def cases(session: Session) -> list[Case]:
    return list(session.scalars(select(Case).order_by(Case.id.desc())))


def employers_named(session: Session, since: datetime) -> list[tuple[int, Any]]:
    """Worker and employer of every case begun since then that names one."""
    named = (
        select(Case.worker_id, ElementRow.value)
        .join(ElementRow, ElementRow.case_id == Case.id)
        .where(ElementRow.key == "employer", ElementRow.superseded_at.is_(None), Case.created_at >= since)
    )
    return [(worker_id, value) for worker_id, value in session.execute(named) if value]


def cases_for_desk(session: Session, station_id: int | None) -> list[Case]:
    """Emergencies first, then panels, then by age."""
    waiting = select(Case).where(Case.status.in_(ON_DESK)).order_by(_URGENCY, Case.id)
    if station_id is not None:
        waiting = waiting.where(Case.station_id == station_id)
    return list(session.scalars(waiting))


def talk_of(session: Session, conversation_id: int) -> list[Message]:
    return list(session.scalars(select(Message).where(Message.conversation_id == conversation_id).order_by(Message.id)))


def elements_of(session: Session, case_id: int) -> list[ElementRow]:
    current = select(ElementRow).where(ElementRow.case_id == case_id, ElementRow.superseded_at.is_(None))
    return list(session.scalars(current.order_by(ElementRow.id)))


def history_of(session: Session, case_id: int, key: str) -> list[ElementRow]:
    said = select(ElementRow).where(ElementRow.case_id == case_id, ElementRow.key == key)
    return list(session.scalars(said.order_by(ElementRow.id)))


def firmer(old: str, new: str) -> bool:
    """Whether the same value, said again in this way, changes how far it can be leaned on."""
    return new == Status.CONTRADICTED or _FIRMNESS[Status(new)] > _FIRMNESS[Status(old)]


def set_element(
    session: Session,
    case_id: int,
    key: str,
    value: Any,
    status: str,
    message_id: int | None,
    words: str | None,
    now: datetime,
) -> ElementRow:
    """The same value keeps its row, and with it the message that said it first; another one supersedes it."""
    mine = select(ElementRow).where(ElementRow.case_id == case_id, ElementRow.key == key)
    old = session.scalar(mine.where(ElementRow.superseded_at.is_(None)))
    if old is not None and old.value == value:
        if firmer(old.status, status):
            old.status = status
        return old
    if old is not None:
        old.superseded_at = now
        session.flush()  # before the new row: only one may be current
    new = ElementRow(
        case_id=case_id, key=key, value=value, status=Status(status), message_id=message_id, words=words, created_at=now
    )
    session.add(new)
    session.flush()
    return new


def event(session: Session, case_id: int, actor: str, kind: str, data: Mapping[str, Any], now: datetime) -> Event:
    row = Event(case_id=case_id, at=now, actor=actor, kind=kind, data=dict(data))
    session.add(row)
    session.flush()
    return row


def events_of(session: Session, case_id: int) -> list[Event]:
    return list(session.scalars(select(Event).where(Event.case_id == case_id).order_by(Event.id)))


def add_clock(session: Session, case_id: int, step: str, due_at: datetime) -> Clock:
    row = Clock(case_id=case_id, step=step, due_at=due_at)
    session.add(row)
    session.flush()
    return row


def clocks_of(session: Session, case_id: int) -> list[Clock]:
    return list(session.scalars(select(Clock).where(Clock.case_id == case_id).order_by(Clock.due_at, Clock.id)))


def clocks_due(session: Session, now: datetime) -> list[Clock]:
    due = select(Clock).where(Clock.done_at.is_(None), Clock.due_at <= now)
    return list(session.scalars(due.order_by(Clock.due_at, Clock.id)))


def referral_of(session: Session, case_id: int) -> Referral | None:
    return session.scalar(select(Referral).where(Referral.case_id == case_id))


def set_referral(session: Session, case_id: int, status: str, now: datetime) -> Referral:
    """The first status offers; the first one after it is the answer."""
    row = referral_of(session, case_id)
    if row is None:
        row = Referral(case_id=case_id, status=status, offered_at=now)
        session.add(row)
    elif row.status != status:
        row.status = status
        row.answered_at = row.answered_at or now
    session.flush()
    return row
