"""A day or month on the calendar, and how "the 15th" or "September" becomes one. Never reads text."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

type Grain = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class Day:
    """One date in a message: ``past`` is its value where something happened, ``coming`` where something is promised."""

    start: int
    end: int
    past: str | None
    coming: str | None
    grain: Grain = "day"
    about: bool = False
    until: str | None = None  # the last month or day of a stretch (九月到十一月)
    since: bool = False  # 从 … 开始, since …


@dataclass(frozen=True, slots=True)
class Reading:
    """The two ways to take a date, as values of an element."""

    past: str | None
    coming: str | None
    grain: Grain = "day"
    about: bool = False


def month_value(year: int, month: int) -> str:
    return f"{year:04d}-{month:02d}"


def shift_month(day: date, months: int) -> tuple[int, int]:
    """Give year and month, so many months away."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def valid(year: int, month: int, day: int) -> bool:
    return 1950 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def exact(day: date, *, about: bool = False) -> Reading:
    return Reading(day.isoformat(), day.isoformat(), about=about)


def month_of(year: int, month: int, *, about: bool = False) -> Reading | None:
    if not valid(year, month, 1):
        return None
    value = month_value(year, month)
    return Reading(value, value, "month", about)


def dated(said_on: date, year: int | None, month: int, day: int | None) -> Reading | None:
    """Read month and perhaps day; without a year: the last one gone by, and for a promise the nearest one."""
    if year is not None:
        if day is None:
            return month_of(year, month)
        return exact(date(year, month, day)) if valid(year, month, day) else None
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    choices = [y for y in (said_on.year - 1, said_on.year, said_on.year + 1) if valid(y, month, day or 1)]
    if day is None:
        gone = [y for y in choices if (y, month) <= (said_on.year, said_on.month)]
        near = min(choices, key=lambda y: abs((y - said_on.year) * 12 + month - said_on.month))
        return Reading(month_value(gone[-1], month), month_value(near, month), "month")
    days = [date(y, month, day) for y in choices]
    past = [d for d in days if d <= said_on]
    if not days or not past:
        return None
    return Reading(past[-1].isoformat(), min(days, key=lambda d: abs(d - said_on)).isoformat())


def day_of_month(said_on: date, day: int) -> Reading | None:
    """Read a bare "15号": the last one gone by, or the next one for a promise."""
    past: date | None = None
    for back in range(3):
        year, month = shift_month(said_on, -back)
        if valid(year, month, day) and date(year, month, day) <= said_on:
            past = date(year, month, day)
            break
    coming: date | None = None
    for ahead in range(3):
        year, month = shift_month(said_on, ahead)
        if valid(year, month, day) and date(year, month, day) >= said_on:
            coming = date(year, month, day)
            break
    if past is None or coming is None:
        return None
    return Reading(past.isoformat(), coming.isoformat())


def weekday(said_on: date, wanted: int, weeks: int | None) -> Reading:
    """Read a weekday: ``weeks`` is -1 for 上周, 0 for this week, None for a bare one.

    A bare one is the last gone by, or the next for a promise.
    """
    if weeks is not None:
        return exact(said_on + timedelta(days=wanted - said_on.weekday() + 7 * weeks))
    past = said_on - timedelta(days=(said_on.weekday() - wanted) % 7)
    coming = said_on + timedelta(days=(wanted - said_on.weekday()) % 7)
    return Reading(past.isoformat(), coming.isoformat())


def ago(said_on: date, count: float, unit: Literal["day", "week", "month", "year"]) -> Reading | None:
    """Read "three days ago": days and weeks give a day, months and years give a month only."""
    if unit in ("day", "week"):
        days = count * (7 if unit == "week" else 1)
        if days > 3660:
            return None
        return exact(said_on - timedelta(days=round(days)), about=unit == "week")
    months = count * (12 if unit == "year" else 1)
    if months > 720:
        return None
    if months == 0.5:
        return month_of(*_year_month(said_on - timedelta(days=15)), about=True)
    return month_of(*shift_month(said_on, -round(months - 0.01)), about=True)


def ahead(said_on: date, count: float, unit: Literal["day", "week", "month", "year"]) -> Reading | None:
    """Read "in three days"."""
    if unit in ("day", "week"):
        days = round(count * (7 if unit == "week" else 1))
        return exact(said_on + timedelta(days=days), about=unit == "week") if days < 800 else None
    months = round(count * (12 if unit == "year" else 1))
    return month_of(*shift_month(said_on, months), about=True) if months < 60 else None


def _year_month(day: date) -> tuple[int, int]:
    return day.year, day.month
