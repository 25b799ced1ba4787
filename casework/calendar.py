"""Working days of a jurisdiction, and due times counted in working hours. Never reads the clock: moments are given."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are worked, and when a station is staffed on them."""

    holidays: frozenset[date]
    working_weekends: frozenset[date]
    opens: time = time(9)
    closes: time = time(17)

    def is_working_day(self, day: date) -> bool:
        if day in self.working_weekends:
            return True
        return day.weekday() < 5 and day not in self.holidays

    def is_open(self, moment: datetime) -> bool:
        return self.is_working_day(moment.date()) and self.opens <= moment.time() < self.closes

    def working_day_on_or_after(self, day: date) -> date:
        while not self.is_working_day(day):
            day += timedelta(days=1)
        return day

    def working_day_on_or_before(self, day: date) -> date:
        while not self.is_working_day(day):
            day -= timedelta(days=1)
        return day

    def next_opening(self, moment: datetime) -> datetime:
        """``moment`` itself while open, else the next moment a station opens; same time zone."""
        if self.is_open(moment):
            return moment
        day = moment.date() if moment.time() < self.opens else moment.date() + timedelta(days=1)
        return datetime.combine(self.working_day_on_or_after(day), self.opens, moment.tzinfo)

    def after_working_time(self, start: datetime, budget: timedelta) -> datetime:
        """The moment at which ``budget`` of staffed time has passed since ``start``."""
        moment = self.next_opening(start)
        while True:
            closing = datetime.combine(moment.date(), self.closes, moment.tzinfo)
            if moment + budget <= closing:
                return moment + budget
            budget -= closing - moment
            moment = self.next_opening(closing)


@cache
def of(pack: str) -> Calendar:
    """The calendar of a pack (``cn``)."""
    data = json.loads((resources.files("casework") / "packs" / pack / "calendar.json").read_text("utf-8"))
    holidays = {
        first + timedelta(days=n)
        for first, last in (map(date.fromisoformat, pair) for pair in data["holidays"])
        for n in range((last - first).days + 1)
    }
    return Calendar(frozenset(holidays), frozenset(map(date.fromisoformat, data["working_weekends"])))
