"""Which question comes next: the sheet of the matter, less what is known or follows. Never words the question."""

from __future__ import annotations

import re

from actions.talk import Talk
from casework.elements import SHEETS, CaseType

_SITE = re.compile(
    r"工地|包工|建筑|建设|装修|工程|木工|瓦工|泥工|钢筋|架子工|水电工|油漆|抹灰|模板|塔吊|施工|劳务|班组"
    r"|\b(?:construction|building|site|scaffold\w*|carpent\w*|brick\w*|plaster\w*|welder|concrete|contractor|foreman)\b",
    re.IGNORECASE,
)

LIMITS_RUN_FROM = frozenset({"last_day", "dismissal_date", "injury_date"})

# A further matter of the same case brings its own first questions.
ESSENTIAL: dict[CaseType, tuple[str, ...]] = {
    CaseType.WAGE_ARREARS: ("owed_months", "owed_amount"),
    CaseType.OVERTIME_PAY: ("overtime_hours_workday",),
    CaseType.DISMISSAL: ("dismissal_date", "stated_reason"),
    CaseType.WORK_INJURY: ("injury_date", "hospital"),
    CaseType.NO_CONTRACT: ("written_contract",),
    CaseType.SOCIAL_INSURANCE: ("insurance_missing",),
    CaseType.GIG_WORKER: ("platform",),
    CaseType.DISCRIMINATION_HARASSMENT: ("conduct",),
    CaseType.OTHER_LABOUR: (),
}


def _needless(talk: Talk, key: str) -> bool:
    """True where an element follows from what is known, or has no place in this case."""
    values = talk.values
    match key:
        case "last_day":
            return values.get("still_employed") != "no"
        case "still_employed":
            return "last_day" in values or values.get("still_employed") is not None
        case "contractor":
            told = " ".join(str(values.get(field, "")) for field in ("workplace", "job", "employer", "injury_place"))
            return not _SITE.search(told)
        case "on_shift":
            return values.get("commute") == "yes"
        case "commute":
            return values.get("on_shift") != "no"
        case "certificate":
            return values.get("still_employed") == "yes"
        case "demand":
            return values.get("wants") in {"job_back", "money"}
        case "owed_months":
            return "owed_amount" in values and "owed_from" in values
        case _:
            return False


def sheet(talk: Talk) -> tuple[str, ...]:
    """All elements of the case, in order of asking, those of further matters after the main sheet's."""
    if talk.case_type is None:
        return ()
    keys = [*SHEETS[talk.case_type]]
    for matter in talk.also:
        keys += [key for key in ESSENTIAL.get(matter, ()) if key not in keys]
    return tuple(keys)


def missing(talk: Talk) -> tuple[str, ...]:
    """What is still to be asked."""
    return tuple(
        key for key in sheet(talk) if (key not in talk.sheet or _vague(talk, key)) and not _needless(talk, key)
    )


def _vague(talk: Talk, key: str) -> bool:
    """A limit is counted from a day: where only the month is known, the day is asked for once."""
    known = talk.sheet.get(key)
    month_only = known is not None and isinstance(known.value, str) and len(known.value) == len("2026-10")
    return key in LIMITS_RUN_FROM and month_only and not talk.times.get(key)


def following(talk: Talk) -> str | None:
    """The next question, or None when the sheet is complete."""
    return next(iter(missing(talk)), None)
