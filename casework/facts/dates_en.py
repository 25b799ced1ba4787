"""Dates in English: finds them and says which day or month is meant. Never decides what happened on them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from casework.facts.days import (
    Reading,
    ago,
    ahead,
    dated,
    day_of_month,
    exact,
    month_value,
    shift_month,
    valid,
    weekday,
)
from casework.facts.feasts import NAMES, feast
from casework.facts.numbers import words

type Found = tuple[int, int, Reading | None]

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEK = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_ORDINAL = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_STRICT = r"(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)"
_YEAR = r"(?:,?\s(?:of\s|in\s)?(?P<year>(?:19|20)\d\d|last year|this year|next year))"
_COUNT = r"(?P<count>\d{1,2}(?:\.5)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an?)"
_FEAST = "|".join(name for name in NAMES if name.isascii())

_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("full", re.compile(rf"\b(?:the\s)?{_ORDINAL}\s(?:of\s)?(?P<month>{_NAME})\b\.?{_YEAR}?")),
    (
        "full",
        re.compile(rf"\b(?P<month>{_NAME})\.?\s(?:the\s)?{_ORDINAL}\b(?![\d:,.]\d|\s?(?:people|yuan|rmb|k\b)){_YEAR}?"),
    ),
    (
        "relday",
        re.compile(
            rf"\b(?:the\s)?{_STRICT}\s(?:of\s)?(?P<rel>last|this|next)\smonth\b|\b(?P<rel2>last|this"
            rf"|next)\smonth,?\s(?:on\s)?the\s(?P<day2>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b"
        ),
    ),
    (
        "month",
        re.compile(
            rf"\b(?:(?P<rel>last|this|next|past)\s|(?:the\s)?(?:end|start|beginning|middle)\sof\s|(?:early"
            rf"|late|mid)[\s-])?(?P<month>{_NAME})\b(?!')\.?{_YEAR}?"
        ),
    ),
    ("edge", re.compile(r"\b(?:the\s)?end of (?P<rel>the|this|next|last) (?P<unit>month|year)\b")),
    ("relmonth", re.compile(r"\b(?P<rel>last|this|next)\smonth\b(?!s|'s)")),
    ("weekday", re.compile(rf"\b(?:(?P<rel>last|this|next|past)\s|on\s|since\s)(?P<weekday>{_WEEK})\b")),
    (
        "ago",
        re.compile(
            rf"\b{_COUNT}(?P<half>\sand\sa\shalf)?\s(?P<unit>day|week|month"
            rf"|year)s?(?P<half2>\sand\sa\shalf)?\s(?:ago|back)\b"
        ),
    ),
    ("ahead", re.compile(rf"\b(?:in|within)\s{_COUNT}\s(?P<unit>day|week|month)s?\b(?!\s(?:ago|back))")),
    (
        "near",
        re.compile(
            r"\b(?P<near>the day before yesterday|day before yesterday|yesterday|last night|today"
            r"|this (?:morning|afternoon|evening)|tonight|tomorrow)\b"
        ),
    ),
    ("iso", re.compile(r"(?<![\d.])(?P<day>3[01]|[12]\d|0?[1-9])/(?P<month>1[0-2]|0?[1-9])/(?P<year>20\d\d)(?!\d)")),
    ("usa", re.compile(r"(?<![\d.])(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d|0?[1-9])/(?P<year>20\d\d)(?!\d)")),
    (
        "feast",
        re.compile(
            rf"\b(?P<side>before|after|since)?\s?(?P<feast>{_FEAST})\b(?:\sholiday)?(?:\s(?P<rel>last"
            rf"|this)\syear)?"
        ),
    ),
    ("day", re.compile(rf"\b(?:on|by|before|until|till|since|from)\sthe\s{_STRICT}\b(?!\s(?:floor|time|day))")),
    ("year", re.compile(r"\b(?:since|in|from)\s(?P<year>(?:19|20)\d\d)\b(?![,.]\d)(?!\s?(?:yuan|rmb))")),
)
_NEAR = {"tomorrow": 1, "the day before": -2, "day before": -2, "yesterday": -1, "last night": -1}
_UNIT: dict[str, Literal["day", "week", "month", "year"]] = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}
_PROMISE = re.compile(r"\bwill\b|'ll\b|promis|\bwould\b|going to|\bsaid\b|\bsays\b|\btold\b")
_NOT = re.compile(r"n't\b|\bnot\b|\bno\b|\bnever\b")
_MONTH_LIKE_WORDS = {"may", "march", "mar", "sun", "sat", "jan", "dec"}
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|of|last|until|till|from|by|on|to|for|through|and|every|before|after|during)\s$"
)


def dates_en(text: str, said_on: date) -> Iterator[Found]:
    """Give every English date, the longer pattern first."""
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(text):
            if kind == "month" and not _is_month(found, text):
                continue
            reading = _read(kind, found, said_on)
            if reading is not None or kind in ("full", "relday"):
                yield found.start(), found.end(), reading


def _is_month(found: re.Match[str], text: str) -> bool:
    """True but for "may" and "march" without "in", "since" or a year, which are no months."""
    if found["month"] not in _MONTH_LIKE_WORDS or found.start() < found.start("month") or found["year"]:
        return True
    return (
        _BEFORE_MONTH.search(text, max(0, found.start() - 10), found.start()) is not None
        or text.strip(" .,!?") == found["month"]
    )


def _year(words_of_year: str | None, said_on: date) -> int | None:
    if not words_of_year:
        return None
    return {"last": said_on.year - 1, "this": said_on.year, "next": said_on.year + 1}.get(
        words_of_year.split()[0]
    ) or int(words_of_year)


def _read(kind: str, found: re.Match[str], said_on: date) -> Reading | None:  # noqa: C901 (one answer per pattern)
    groups = found.groupdict()
    year = _year(groups.get("year"), said_on)
    rel = groups.get("rel") or groups.get("rel2")
    match kind:
        case "full":
            return dated(said_on, year, _MONTHS[found["month"]], int(found["day"]))
        case "iso" | "usa":
            month, day = int(found["month"]), int(found["day"])
            if kind == "iso" and day <= 12 and day != month:
                return None  # 3/10/2026: which is the month?
            return exact(date(year, month, day)) if year and valid(year, month, day) else None
        case "month":
            month = _MONTHS[found["month"]]
            if rel == "next":
                later = said_on.year if month > said_on.month else said_on.year + 1
                return Reading(None, month_value(later, month), "month")
            reading = dated(said_on, said_on.year if rel == "this" and month <= said_on.month else year, month, None)
            return replace(reading, about=True) if reading and rel in ("last", "past") else reading
        case "relmonth" | "relday":
            at, month = shift_month(said_on, {"last": -1, "next": 1}.get(rel or "", 0))
            number = groups.get("day") or groups.get("day2")
            return dated(said_on, at, month, int(number) if number else None)
        case "edge":
            return _edge(rel or "the", found["unit"], said_on)
        case "weekday":
            return _weekday(_WEEKDAYS[found["weekday"]], rel, said_on)
        case "ago" | "ahead":
            return _distance(kind, found, said_on)
        case "near":
            return exact(
                said_on + timedelta(days=next((d for w, d in _NEAR.items() if found["near"].startswith(w)), 0))
            )
        case "feast":
            return _feast(NAMES[found["feast"]], found["side"], _year(f"{rel} year" if rel else None, said_on), said_on)
        case "day":
            return day_of_month(said_on, int(found["day"]))
    return Reading(f"{year}-01", f"{year}-01", "year", about=True) if year and year <= said_on.year else None


def _edge(rel: str, unit: str, said_on: date) -> Reading | None:
    """Read "the end of the month": this one for a promise, and nothing gone by."""
    step = {"next": 1, "last": -1}.get(rel, 0)
    year, month = shift_month(said_on, step) if unit == "month" else (said_on.year + step, 12)
    value = month_value(year, month)
    return Reading(value if rel == "last" else None, value, "month", about=True)


def _weekday(wanted: int, rel: str | None, said_on: date) -> Reading:
    """Read a weekday; "last Friday", said on a Sunday, is two days ago for most and nine for some: about."""
    if rel in ("last", "past"):
        back = (said_on.weekday() - wanted) % 7 or 7
        return exact(said_on - timedelta(days=back), about=rel == "last" and wanted < said_on.weekday())
    if rel == "next":
        return exact(said_on + timedelta(days=(wanted - said_on.weekday()) % 7 or 7), about=True)
    return weekday(said_on, wanted, 0 if rel == "this" else None)


def _distance(kind: str, found: re.Match[str], said_on: date) -> Reading | None:
    written = found["count"]
    count = (
        0.5 if written.startswith("half") else float(written) if written[0].isdigit() else float(words(written) or 0)
    )
    if not count:
        count = 1.0
    groups = found.groupdict()
    if groups.get("half") or groups.get("half2"):
        count += 0.5
    unit = _UNIT[found["unit"]]
    if kind == "ago":
        return ago(said_on, count, unit)
    before = found.string[max(0, found.start() - 40) : found.start()]
    later = ahead(said_on, count, unit)
    if later is None or not _PROMISE.search(before) or _NOT.search(before):
        return None  # "not paid in three months" is no date
    return replace(later, past=None)


def _feast(name: str, side: str | None, year: int | None, said_on: date) -> Reading | None:
    days = [day for y in ((year,) if year else (said_on.year, said_on.year - 1)) if (day := feast(name, y)) is not None]
    past = next((day for day in days if day <= said_on), None)
    following = feast(name, said_on.year + 1)
    coming = next((day for day in days if day >= said_on), following)
    if past is None:
        return None
    if side == "before":
        past = past - timedelta(days=1)
        coming = coming - timedelta(days=1) if coming else None
    later = month_value(coming.year, coming.month) if coming else None
    return Reading(month_value(past.year, past.month), later, "month", about=True)
