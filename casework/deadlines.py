"""The time limits of a case, each with the date to tell the worker (the safe one). Never says that a limit has passed
for good: lateness is a defence that the employer must raise (Supreme People's Court, Interpretation II on labour
disputes, art. 20).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from casework.calendar import Calendar
from casework.elements import CaseType

NEAR = 30  # days or less to the safe day: the flag deadline_near


@dataclass(frozen=True, slots=True)
class Deadline:
    """One limit: the day it ends by the count alone, the working day to act by, and the day it rolls to."""

    rule: str
    nominal: date
    safe_last_day: date
    rolled_last_day: date
    source: str


def a_year_later(start: date) -> date:
    """The same day number a year on, or the month's last day (Civil Code art. 202)."""
    try:
        return start.replace(year=start.year + 1)
    except ValueError:
        return date(start.year + 1, 2, 28)


def on(rule: str, nominal: date, calendar: Calendar, source: str) -> Deadline:
    """The three dates of a limit whose last day is ``nominal`` (Civil Code art. 203: a holiday end day moves on)."""
    return Deadline(
        rule, nominal, calendar.working_day_on_or_before(nominal), calendar.working_day_on_or_after(nominal), source
    )


def full_day(value: object) -> date | None:
    """A date known to the day; None for a month alone or anything else, for no limit is counted from a guess."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else None
    except ValueError:
        return None


def of_case(case_type: CaseType, values: Mapping[str, object], calendar: Calendar) -> tuple[Deadline, ...]:
    """The limits that the known facts allow to be counted; none where the day they run from is not known."""
    found: list[Deadline] = []
    accident = full_day(values.get("injury_date"))
    if case_type is CaseType.WORK_INJURY and accident:
        found.append(
            on(
                "injury_employer",
                accident + timedelta(days=30),
                calendar,
                "Work Injury Insurance Regulation art. 17(1)",
            )
        )
        found.append(
            on("injury_worker", a_year_later(accident), calendar, "Work Injury Insurance Regulation art. 17(2)")
        )
    ended = full_day(values.get("last_day")) or full_day(values.get("dismissal_date"))
    over = values.get("still_employed") == "no" or case_type is CaseType.DISMISSAL
    if ended and over and case_type in {CaseType.WAGE_ARREARS, CaseType.OVERTIME_PAY}:
        found.append(
            on(
                "wage_after_end",
                a_year_later(ended),
                calendar,
                "Labour Dispute Mediation and Arbitration Law art. 27(4)",
            )
        )
    if case_type is CaseType.DISMISSAL and ended:
        known = full_day(values.get("dismissal_date")) or ended
        found.append(
            on("general", a_year_later(known), calendar, "Labour Dispute Mediation and Arbitration Law art. 27(1)")
        )
    if case_type is CaseType.DISCRIMINATION_HARASSMENT and (day := full_day(values.get("conduct_date"))):
        found.append(
            on("general", a_year_later(day), calendar, "Labour Dispute Mediation and Arbitration Law art. 27(1)")
        )
    return tuple(sorted(found, key=lambda deadline: deadline.safe_last_day))


def to_tell(deadlines: tuple[Deadline, ...], today: date) -> Deadline | None:
    """The worker's own limit that matters most: the nearest not past; an expired one goes to a person instead."""
    own = [deadline for deadline in deadlines if deadline.rule != "injury_employer" and deadline.safe_last_day >= today]
    return own[0] if own else None


def is_near(deadlines: tuple[Deadline, ...], today: date) -> bool:
    """True where a limit of the worker's own ends within 30 days, or may already have: a person must look."""
    return any((d.safe_last_day - today).days <= NEAR for d in deadlines if d.rule != "injury_employer")
