"""What must be done on a case by when. Never acts: a clock is a row with a due time; it is watched elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from casework.calendar import Calendar


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a mode's clock; ``working`` counts staffed time, else wall time."""

    name: str
    within: timedelta
    working: bool


# Emergency: sign within a minute, reach the worker within two, a person speaking within ten (the response scheme that
# Yongkang's labour-dispute stations publish). Routine and panel: our own service promise, in staffed hours.
STEPS: dict[str, tuple[Step, ...]] = {
    "emergency": (
        Step("sign", timedelta(seconds=60), working=False),
        Step("contact", timedelta(seconds=120), working=False),
        Step("speak", timedelta(seconds=600), working=False),
    ),
    "panel": (Step("sign", timedelta(hours=2), working=True), Step("contact", timedelta(hours=4), working=True)),
    "routine": (Step("sign", timedelta(hours=4), working=True), Step("contact", timedelta(hours=8), working=True)),
}


def due(mode: str, start: datetime, calendar: Calendar) -> tuple[tuple[str, datetime], ...]:
    """The steps of ``mode`` with their due times; ``start`` is in the station's time zone."""
    return tuple(
        (step.name, calendar.after_working_time(start, step.within) if step.working else start + step.within)
        for step in STEPS[mode]
    )
