"""Sums of yuan in a message, and whether they are for a month, a day or once. Never says whose money it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from casework.facts.days import Day
from casework.facts.fold import free
from casework.facts.numbers import Number, numbers
from casework.facts.spans import Span

type Per = Literal["month", "day", "hour", "year", "piece"]

_UNIT = re.compile(
    r"\s?(?:块钱|元钱|块|元|圆|人民币|大洋|蚊|yuan\b|rmb\b|cny\b|kuai\b|renminbi\b|¥)(?:整|左右|上下|出头|多)?"
)
_SIGN = re.compile(r"(?:[¥￥]|rmb|cny|人民币)\s?$")
_FOREIGN_BEFORE = re.compile(r"(?:us\$|hk\$|[$€£]|usd|美金|美元|港币)\s?$")
_FOREIGN_AFTER = re.compile(
    r"\s?(?:美元|美金|港币|港元|欧元|日元|韩元|dollars?\b|usd\b|bucks\b|euros?\b|pounds?\b|hkd\b)"
)
_OTHER_UNIT = re.compile(
    r"\s?(?:个|人|名|位|号|日|天|月|年|岁|周|星期|小时|钟|点|分|秒|斤|公斤|吨|米|平|件|单|次|遍|家|级"
    r"|楼|层|层楼|条|张|份|台|辆|套|箱|桶|根|户|口|班|期|倍|折|%|％|v|g\b|m\b|km|kg|"
    r"people|workers|guys|coworkers|colleagues|men|women|days?|weeks?|months?|years?|hours?|hrs?"
    r"|times|am|pm|orders|deliveries|of\b|st\b|nd\b|rd\b|th\b|percent)"
)
_PER_AFTER: tuple[tuple[re.Pattern[str], Per], ...] = (
    (
        re.compile(
            r"\s?(?:/|每|一个?|per |an? |a |each |every |\ba)?\s?(?:个月(?!了|没)|月(?!份|底|初|\d)|month\b"
            r"|mo\b)(?!了|没|的?房|ly)|\s?monthly\b|\s(?:rmb |yuan )?(?:a|per|each|every) month\b"
        ),
        "month",
    ),
    (re.compile(r"\s?(?:/|每|一|per |an? |a )\s?(?:天|日|day|shift|班|工)|\s?daily\b"), "day"),
    (re.compile(r"\s?(?:/|每|一个?|per |an? )\s?(?:小时|钟头|钟|hour|hr)|\s?hourly\b"), "hour"),
    (re.compile(r"\s?(?:/|每|一|per |an? )\s?(?:年|year)"), "year"),
    (
        re.compile(
            r"\s?(?:/|每|一|per |an? )\s?(?:单|件|个(?!月)|平|方|吨|斤|趟|次|条|张|order|piece|delivery|trip"
            r"|item)"
        ),
        "piece",
    ),
)
_PER_BEFORE: tuple[tuple[re.Pattern[str], Per], ...] = (
    (
        re.compile(
            r"(?:每天|一天|日薪|日结|天工|每日|按天|每个?工|一个工|day rate|daily (?:wage|pay"
            r"|rate))[^\d,，。;；]{0,6}$"
        ),
        "day",
    ),
    (re.compile(r"(?:每个?小时|一个?小时|时薪|一个?钟头?|hourly)[^\d,，。;；]{0,6}$"), "hour"),
    (re.compile(r"(?:年薪|一年|每年|yearly|annual)[^\d,，。;；]{0,8}$"), "year"),
    (re.compile(r"(?:每单|一单|每件|一件|计件|每平)[^\d,，。;；]{0,6}$"), "piece"),
)
_RANGE = re.compile(r"\s?(?:-|~|到|至|—|–|to)\s?(?=[\d一二两三四五六七八九])")
_RANGE_BEFORE = re.compile(r"[\d千百万k][元块]?\s?(?:-|~|到|至|—|–|\bto)\s?$")


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum; ``marked`` says that 元, 块, ¥ or the like stood by it, ``large`` that 千, 万 or k did."""

    value: Decimal
    start: int
    end: int
    about: bool
    marked: bool
    large: bool
    per: Per | None

    @property
    def yuan(self) -> str:
        text = format(self.value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text


def amounts(text: str, days: list[Day], spans: list[Span]) -> list[Amount]:
    """Find what can be sums in a folded text; whether the words around make it money is for the rule that takes one."""
    marks = bytearray(len(text))
    for start, end in [*((day.start, day.end) for day in days), *((span.start, span.end) for span in spans)]:
        free(marks, start, end)
    return [
        amount
        for number in numbers(text)
        if free(marks, number.start, number.end) and (amount := _amount(number, text))
    ]


def _amount(number: Number, text: str) -> Amount | None:
    before, end = text[max(0, number.start - 16) : number.start], number.end
    unit = _UNIT.match(text, end)
    if number.value <= 0 or _FOREIGN_BEFORE.search(before) or _FOREIGN_AFTER.match(text, end):
        return None
    per = next((per for pattern, per in _PER_AFTER if pattern.match(text, unit.end() if unit else end)), None)
    if unit is None and per is None and (_OTHER_UNIT.match(text, end) or (number.bare and number.value < 10)):
        return None
    if _RANGE.match(text, unit.end() if unit else end) or _RANGE_BEFORE.search(before):
        return None  # 5000-6000: neither was said
    per = per or next((per for pattern, per in _PER_BEFORE if pattern.search(before)), None)
    marked = unit is not None or _SIGN.search(before) is not None
    about = number.about or (unit is not None and re.search("左右|上下|出头|多", unit.group()) is not None)
    if unit is not None and re.match(r"\s?(?:左右|上下|多|or so\b)", text[unit.end() : unit.end() + 4]):
        about = True
    end = unit.end() if unit else end
    return Amount(number.value, number.start, end, about, marked, not number.bare, per)
