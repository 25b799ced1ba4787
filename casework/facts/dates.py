"""All dates of one message, in order, none overlapping. Never decides what happened on them."""

from __future__ import annotations

import re
from datetime import date

from casework.facts.dates_en import dates_en
from casework.facts.dates_zh import Found, dates_zh
from casework.facts.days import Day
from casework.facts.fold import free

_SINCE_BEFORE = re.compile(r"(?:从|自从?|打从|打|since|from|starting(?: in| from)?|ever since)\s?(?:the\s)?$")
_SINCE_AFTER = re.compile(r"\s?(?:开始|起(?!诉)|以来|到现在|至今|到今|onwards?|until now|till now|to now)")
_TO = re.compile(r"\s?(?:到|至|~|-|—|–|to|until|till|through|and|和|、|跟|与|)\s?$")
_AND = ("and", "和", "、", "跟", "与", "")
_ROUGH = re.compile(r"\s?(?:左右|前后|上下|的样子|or so\b)")
_ROUGH_BEFORE = re.compile(
    r"(?:大概|大约|差不多|好像是?|应该是|可能是?|around|about|roughly|i think(?: it was)?)\s?(?:in |on |是|在)?$"
)


def dates(text: str, said_on: date) -> list[Day]:
    """Find the dates of a folded text."""
    marks = bytearray(len(text))
    taken: list[Found] = [
        found for found in (*dates_zh(text, said_on), *dates_en(text, said_on)) if free(marks, *found[:2])
    ]
    taken.sort(key=lambda found: found[0])
    days: list[Day] = []
    for start, end, reading in taken:
        if reading is None:
            continue
        since = (
            _SINCE_BEFORE.search(text, max(0, start - 14), start) is not None
            or _SINCE_AFTER.match(text, end) is not None
        )
        since = since or text[start:end].startswith(("since ", "from "))
        about = reading.about or _ROUGH.match(text, end) is not None
        about = about or _ROUGH_BEFORE.search(text, max(0, start - 22), start) is not None
        day = Day(start, end, reading.past, reading.coming, reading.grain, about, since=since)
        joined = _join(days[-1], day, text) if days else None
        if joined:
            days[-1] = joined
        else:
            days.append(day)
    return days


def _join(first: Day, second: Day, text: str) -> Day | None:
    """九月到十一月 is one stretch; so is 9月、10月, if the months follow on each other."""
    between = text[first.end : second.start].strip()
    joined = _TO.fullmatch(between)
    if joined is None or first.grain != second.grain or first.past is None or second.past is None:
        return None
    last = first.until or first.past
    if second.past <= last:
        return None
    if between in _AND and (first.grain != "month" or _months(last, second.past) != 1):
        return None
    about = first.about or second.about
    return Day(first.start, second.end, first.past, second.coming, first.grain, about, second.past, first.since)


def _months(first: str, second: str) -> int:
    return (int(second[:4]) - int(first[:4])) * 12 + int(second[5:7]) - int(first[5:7])


def months_between(day: Day) -> int | None:
    """Count the months of a stretch, both ends included."""
    if day.until is None or day.past is None or day.grain != "month":
        return None
    return _months(day.past, day.until) + 1
