"""Values, times and states in words for the pages. Looks nothing up and knows no page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal, InvalidOperation
from typing import Any

from babel.dates import format_skeleton
from babel.numbers import format_decimal

from casework.elements import ELEMENTS, Kind
from handoff.board import NEAR
from handoff.console.tongue import Tongue
from store.desk_queries import Delivery
from store.tables import Case, Clock

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ClockShown:
    """A clock as the pages show it; ``alarm``: calm, near, late, done."""

    step: str
    words: str
    alarm: str
    due_at: datetime
    counting: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """Puts things into words for one reader at one moment."""

    tongue: Tongue
    now: datetime
    zone: tzinfo

    @property
    def _locale(self) -> str:
        return self.tongue.tag.replace("-", "_")

    def value(self, key: str, value: Any) -> str:
        if value is None:
            return self.tongue("value-none")
        kind = ELEMENTS[key].kind if key in ELEMENTS else Kind.TEXT
        if isinstance(value, list):
            return self.tongue("list-joint").join(str(item) for item in value) or self.tongue("value-nothing")
        if kind is Kind.CHOICE:
            return self.tongue.of("choice", value)
        if kind in (Kind.MONEY, Kind.NUMBER, Kind.COUNT):
            return self._number(str(value), money=kind is Kind.MONEY)
        return str(value)

    def _number(self, value: str, *, money: bool) -> str:
        try:
            number = format_decimal(Decimal(value), locale=self._locale)
        except (InvalidOperation, ValueError):
            return value
        return self.tongue("yuan", sum=number) if money else number

    def codes(self, kind: str, codes: Iterable[str]) -> str:
        return self.tongue("list-joint").join(self.tongue.of(kind, code) for code in codes)

    def outcome(self, case: Case) -> str:
        status = self.tongue.of("status", case.status)
        return f"{status} · {self.tongue.of('outcome', case.outcome)}" if case.outcome else status

    def delivery(self, delivery: Delivery) -> str:
        return self.tongue(f"delivery-{delivery.state}", why=self.tongue.of("error", delivery.error or "unknown"))

    def day(self, at: datetime) -> str:
        return format_skeleton("MMMd", at.astimezone(self.zone), locale=self._locale)

    def when(self, at: datetime) -> str:
        """The time of day, with the day where it is not today."""
        here, today = at.astimezone(self.zone), self.now.astimezone(self.zone).date()
        clock = here.strftime("%H:%M")
        near = {today: "", today - DAY: "yesterday", today + DAY: "tomorrow"}
        if here.date() not in near:
            return f"{self.day(at)} {clock}"
        name = near[here.date()]
        return f"{self.tongue(name)} {clock}" if name else clock

    def left(self, due: datetime) -> str:
        """How long is left, or by how much it is late."""
        span = abs(due - self.now)
        if span >= DAY:
            return self.tongue("late-since" if due <= self.now else "due-at", when=self.when(due))
        unit, number = ("hours", span // HOUR) if span >= 2 * HOUR else ("minutes", span // MINUTE)
        if span < 2 * MINUTE:
            unit, number = "seconds", span // timedelta(seconds=1)
        return self.tongue("late-by" if due <= self.now else "left", span=self.tongue(unit, n=number))

    def clock(self, clock: Clock) -> ClockShown:
        step = self.tongue.of("step", clock.step)
        if clock.done_at is not None:
            words = self.tongue("clock-done-late" if clock.missed else "clock-done", when=self.when(clock.done_at))
            return ClockShown(step, words, "done", clock.due_at, counting=False)
        late, near = clock.due_at <= self.now, clock.due_at - self.now <= NEAR
        alarm = "late" if late else "near" if near else "calm"
        return ClockShown(
            step, self.left(clock.due_at), alarm, clock.due_at, counting=abs(clock.due_at - self.now) < HOUR
        )

    def is_past(self, last: date) -> bool:
        return last < self.now.astimezone(self.zone).date()

    def days_left(self, last: date) -> str:
        number = (last - self.now.astimezone(self.zone).date()).days
        return self.tongue("days-past" if number < 0 else "days-left", n=abs(number))
