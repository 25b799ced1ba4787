"""Lengths of time in a message ("三个月", "两个半月", "a year and a half"). Never says what lasted so long."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from casework.facts.days import Day, Reading, ago
from casework.facts.fold import free
from casework.facts.numbers import han, words

type SpanUnit = Literal["hour", "day", "week", "month", "year"]

_TO_99 = "(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二两俩三仨四五六七八九])"
_N = rf"(?P<n>(?<![\d.])\d{{1,3}}(?:\.\d)?|(?<!百){_TO_99})"
_ZH = (
    re.compile(rf"{_N}\s?(?:个)?半月(?!刊|板)"),  # 两个半月; 半月 alone is below
    re.compile(rf"{_N}年(?:零|又|多)?(?P<m>\d{{1,2}}|{_TO_99})个多?月"),
    re.compile(rf"{_N}年(?P<half>半)"),
    re.compile(r"(?<![大上下])(?P<halfyear>半年)"),
    re.compile(r"(?<!大)(?P<halfmonth>(?<![一-龥个])半月|半个多?月)"),
    re.compile(
        rf"{_N}\s?(?P<unit>个多?月|(?<=[两俩仨])月(?=没|未|不|的?工资|了)|个(?=没|未)|年|天|日(?=工资)|周"
        rf"|个?多?星期|个?礼拜|个?多?(?:小时|钟头))(?!级|龄|租|利|薪|假|终|底|初|前|后|会|纪|轻)"
    ),
)
_EN_N = (
    r"(?P<n>\d{1,3}(?:\.\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)"
)
_EN = (
    re.compile(rf"\b{_EN_N}\s(?P<unit>month|year|week|day)s?\sand\sa\s(?P<half>half)\b"),
    re.compile(rf"\b{_EN_N}\sand\sa\s(?P<half>half)\s(?P<unit>month|year|week|day|hour)s?\b"),
    re.compile(r"\b(?P<halfyear>half\sa\syear|half\syear)\b"),
    re.compile(r"\b(?P<halfmonth>half\sa\smonth)\b"),
    re.compile(
        rf"\b{_EN_N}[\s-](?:full\s|whole\s)?(?P<unit>month|year|week|day|hour|hr)s?(?:'s?)?\b(?!\s(?:ago"
        rf"|old|back|later))"
    ),
)
_UNITS: tuple[tuple[str, SpanUnit], ...] = (
    ("月", "month"),
    ("年", "year"),
    ("天", "day"),
    ("日", "day"),
    ("周", "week"),
    ("星期", "week"),
    ("礼拜", "week"),
    ("小时", "hour"),
    ("钟头", "hour"),
    ("month", "month"),
    ("year", "year"),
    ("week", "week"),
    ("day", "day"),
    ("h", "hour"),
)
_MONTHS = {"year": 12.0, "month": 1.0}
_ROUGH_AFTER = re.compile(r"\s?(?:多|零|又|左右|上下|的样子|or so\b|or more\b)")
_ROUGH_BEFORE = re.compile(
    r"(?:差不多|大概|大约|将近|快|约|近|about|around|nearly|almost|over|more than|at least)\s?(?:有|a\s)?$"
)


@dataclass(frozen=True, slots=True)
class Span:
    start: int
    end: int
    amount: float
    unit: SpanUnit
    about: bool = False

    @property
    def months(self) -> float | None:
        """The length in months; None for days, weeks and hours."""
        factor = _MONTHS.get(self.unit)
        return None if factor is None else self.amount * factor


def whole(amount: float) -> int | float:
    """Give 3 for 3.0 and 3.5 for 3.5."""
    return int(amount) if amount == int(amount) else amount


def since_then(day: date, span: Span) -> Reading | None:
    """Give the date so long before a day; None for hours."""
    return None if span.unit == "hour" else ago(day, span.amount, span.unit)


def spans(text: str, days: list[Day]) -> list[Span]:
    """Find the lengths of time of a folded text that are no part of a date."""
    marks = bytearray(len(text))
    for day in days:
        free(marks, day.start, day.end)
    taken: list[Span] = []
    for pattern in (*_ZH, *_EN):
        for found in pattern.finditer(text):
            span = _read(found, text)
            if span and free(marks, *found.span()):
                taken.append(span)
    return sorted(taken, key=lambda span: span.start)


def _read(found: re.Match[str], text: str) -> Span | None:
    start, end = found.span()
    groups = found.groupdict()
    after = _ROUGH_AFTER.match(text, end)
    about = (
        after is not None or "多" in found.group() or _ROUGH_BEFORE.search(text, max(0, start - 12), start) is not None
    )
    if text[max(0, start - 1) : start] in ("几", "第", "好", "数", "-", "~", "到"):
        return None
    if found.group()[0] in "一二三四五六七八九" and text[max(0, start - 1) : start] in tuple("一二两三四五六七八九"):
        return None  # 三四个月: nobody knows which
    if groups.get("halfyear"):
        return Span(start, end, 6, "month", about)
    if groups.get("halfmonth"):
        return Span(start, end, 0.5, "month", about)
    amount = _amount(found["n"])
    if not amount:
        return None
    if groups.get("m"):
        extra = _amount(groups["m"])
        return Span(start, end, amount * 12 + extra, "month", about) if extra else None
    if groups.get("half"):
        amount += 0.5
    if "unit" not in groups:
        return (
            Span(start, end, amount * 12, "month", about)
            if "年" in found.group()
            else Span(start, end, amount + 0.5, "month", about)
        )
    written = groups["unit"]
    unit: SpanUnit = next((unit for mark, unit in _UNITS if mark in written), "month")
    if unit == "year" and amount > 60:
        return None
    return Span(start, end, amount, unit, about)


def _amount(written: str) -> float:
    if written[0].isdigit():
        return float(written)
    if written in ("a", "an"):
        return 1
    return float((words(written) if written.isascii() else han(written)) or 0)
