"""Dates in Chinese: finds them and says which day or month is meant. Never decides what happened on them."""

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
    month_of,
    month_value,
    shift_month,
    weekday,
)
from casework.facts.feasts import NAMES, feast
from casework.facts.numbers import HAN, han

type Found = tuple[int, int, Reading | None]

_ONES = "[一二三四五六七八九]"
_YEAR = (
    r"(?:(?P<year>(?:19|20)\d\d|(?<!\d)[012]\d(?=年\d{1,2}月|年(?:的)?(?:入|进|来|年|春))"
    r"|[一二][零〇九][零〇一二三四五六七八九]{2}|二[零〇][零〇一二三四五六七八九]{2})年的?"
    r"|(?P<rel>大前年|前年|去年|今年|明年|后年)的?)\s?"
)
_MONTH = (
    rf"(?P<month>(?<![\d.])(?<!\d[-~—一到至])1[0-2]|(?<![\d.])(?<!\d[-~—一到至])0?[1-9]|(?<![个第])(?:十[一二]?"
    rf"|(?<![一二三四五六七八九]){_ONES}))\s?月(?!薪|租|嫂|饼|经)份?的?"
)
_DAY = (
    rf"(?P<day>[12]\d|3[01]|0?[1-9]|二十{_ONES}?|三十一?|十{_ONES}?|{_ONES})\s?(?:号|日)(?!楼|线|车间"
    rf"|门|宿舍|机|库|仓|院|桌|铺|店|薪)"
)
_PART = r"(?P<part>初|中旬?|底|末|上旬|下旬)?"
_RELMONTH = r"(?P<relmonth>上上个?月|上个?月|这个?月|本月|下下个?月|下个?月|次月)份?的?"
_WEEK = (
    r"(?P<week>上上个?|上个?|这个?|本|下个?)?(?:周|星期"
    r"|礼拜)(?P<weekday>[一二三四五六日天1-6])(?![个\d]|十|倍|年|百|千)"
)
_N = rf"(?P<count>\d{{1,3}}(?:\.5)?|{HAN}{{1,3}}|半)"

_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "iso",
        re.compile(
            r"(?<![\d.])(?P<year>(?:19|20)\d\d)[-/.](?P<month>1[0-2]|0?[1-9])(?:[-/.](?P<day>3[01]|[12]\d"
            r"|0?[1-9]))?(?![\d.]|[元块万])"
        ),
    ),
    ("full", re.compile(rf"(?:{_YEAR})?{_MONTH}{_DAY}")),
    (
        "full",
        re.compile(
            rf"(?:{_YEAR})?{_MONTH}(?P<day>[12]\d|3[01]"
            rf"|0?[1-9])(?=\s?(?:[一-龥](?<![个人名位元块万千百天月年小点多几号日])|[，,。]|$))"
        ),
    ),
    ("month", re.compile(rf"(?:{_YEAR})?{_MONTH}{_PART}")),
    ("relday", re.compile(rf"{_RELMONTH}{_DAY}")),
    ("relmonth", re.compile(rf"{_RELMONTH}{_PART}")),
    (
        "feast",
        re.compile(
            rf"(?:{_YEAR})?(?P<feast>国庆|十一长假|五一(?!\d)|劳动节|元旦|清明|春节|过完年|过年|大年|除夕|端午"
            rf"|中秋|圣诞)节?(?:假期)?(?P<side>(?:放假)?(?:之|以)?[前后]|那天|当天)?"
        ),
    ),
    (
        "feast",
        re.compile(
            r"(?<![一二三四五六七八九十两\d半几多今明去前后整每零〇])(?P<feast>年)(?P<side>后|前)(?=再|才|就"
            r"|发|给|结|来|进|开|[，,。]|$)"
        ),
    ),
    ("dotday", re.compile(r"(?<![\d.])(?P<month>1[0-2]|0?[1-9])[./](?P<day>3[01]|[12]\d|0?[1-9])(?:号|日)")),
    ("slash", re.compile(r"(?<![\d./])(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d|0?[1-9])(?![\d/%])")),
    ("weekday", re.compile(_WEEK)),
    (
        "ago",
        re.compile(
            rf"(?<![\d.几好第]){_N}\s?(?P<half>个半)?(?:多|来)?个?(?P<unit>天|周|星期|礼拜|月"
            rf"|年)(?P<half2>半)?多?(?:以|之)?前(?![面台])"
        ),
    ),
    ("ahead", re.compile(rf"(?<![\d.几好第]){_N}\s?个?(?P<unit>天|周|星期|礼拜|月|年)(?:之|以)?(?:后|内)(?![面台])")),
    (
        "near",
        re.compile(
            r"(?P<near>大前天|前天|昨天|昨晚|昨日|昨夜|昨儿|今天|今日|今早|今晚|今晨|今儿|前晚|明天|明日|明早"
            r"|后天|大后天)(?:早上|上午|中午|下午|晚上|夜里|凌晨|傍晚)?"
        ),
    ),
    ("day", re.compile(rf"(?<![\d.一二三四五六七八九十月]){_DAY}")),
    (
        "yearpart",
        re.compile(
            r"(?:(?P<year>(?:19|20)\d\d)年|(?P<rel>大前年|前年|去年|今年|明年))(?P<yearpart>年?初|年?底|年?末"
            r"|年中)"
        ),
    ),
    ("bareyearpart", re.compile(r"(?<!年)(?P<yearpart>年初|年底|年末)(?!奖)")),
    ("baremonthpart", re.compile(r"(?<![个月])(?P<monthpart>月底|月末|月初)")),
    (
        "year",
        re.compile(
            r"(?P<year>(?:19|20)\d\d|二[零〇][零〇一二三四五六七八九]{2})年(?!\d)"
            r"|(?<!\d)(?P<short>[012]\d)年(?=入职|进厂|进公司|来的|开始|到现在)"
        ),
    ),
)
_MAYBE_MONTHS = re.compile(r"[二三四五六七八九十]月[没不未]")  # 三月没发: in March, or for three months?
_HAN = re.compile("[\u4e00-\u9fff]")
_RELATIVE_YEARS = {"大前年": -3, "前年": -2, "去年": -1, "今年": 0, "明年": 1, "后年": 2}
_RELATIVE_MONTHS = {"上上": -2, "上": -1, "这": 0, "本": 0, "下下": 2, "下": 1, "次": 1}
_NEAR = {"大前天": -3, "前天": -2, "前晚": -2, "昨": -1, "今": 0, "明": 1, "大后天": 3, "后天": 2}
_UNIT: dict[str, Literal["day", "week", "month", "year"]] = {
    "天": "day",
    "周": "week",
    "星期": "week",
    "礼拜": "week",
    "月": "month",
    "年": "year",
}


def dates_zh(text: str, said_on: date) -> Iterator[Found]:
    """Give every Chinese date; where two overlap, the longer one comes from the earlier pattern."""
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(text):
            reading = _read(kind, found, said_on)
            if reading is not None or kind in ("iso", "full", "relday"):  # 2月30号 is no date, and its 2月 neither
                start = (
                    found.start("month") if kind == "month" and found["year"] is found["rel"] is None else found.start()
                )
                yield start, found.end(), reading


def _number(words: str | None) -> int | None:
    if not words:
        return None
    return int(words) if words.isdecimal() else han(words)


def _year(found: re.Match[str], said_on: date) -> int | None:
    groups = found.groupdict()
    if groups.get("rel"):
        return said_on.year + _RELATIVE_YEARS[groups["rel"]]
    written = groups.get("year") or groups.get("short")
    if not written:
        return None
    year = int(written) if written.isdecimal() else han(written)
    if year is not None and year < 100:
        year += 2000
    return year if year is not None and 1950 <= year <= said_on.year + 3 else None


def _read(kind: str, found: re.Match[str], said_on: date) -> Reading | None:  # noqa: C901 (one answer per pattern)
    year = _year(found, said_on)
    groups = found.groupdict()
    if groups.get("year") and year is None:
        return None
    if kind == "month" and year is None and _MAYBE_MONTHS.match(found.string, found.start("month")):
        return None
    match kind:
        case "iso" | "full" | "month" | "dotday" | "slash":
            month, day = _number(found["month"]), _number(groups.get("day"))
            reading = dated(said_on, year, month, day) if month else None
            unclear = kind == "slash" and day is not None and day <= 12 and not _HAN.search(found.string)
            return replace(reading, about=True) if reading and unclear else reading
        case "relday" | "relmonth":
            head = next(shift for words, shift in _RELATIVE_MONTHS.items() if found["relmonth"].startswith(words))
            at, month = shift_month(said_on, head)
            return dated(said_on, at, month, _number(groups.get("day")))
        case "weekday":
            wanted = "一二三四五六日".find(found["weekday"].replace("天", "日"))
            wanted = wanted if wanted >= 0 else int(found["weekday"]) - 1
            week = found["week"]
            weeks = None if week is None else {"上上": -2, "上": -1, "下": 1}.get(week.rstrip("个"), 0)
            return weekday(said_on, wanted, weeks)
        case "near":
            shift = next(shift for words, shift in _NEAR.items() if found["near"].startswith(words))
            return exact(said_on + timedelta(days=shift))
        case "ago" | "ahead":
            return _distance(kind, found, said_on)
        case "day":
            day = _number(found["day"])
            return day_of_month(said_on, day) if day else None
        case "feast":
            return _feast(NAMES[found["feast"]], found["side"], year, said_on)
        case "yearpart":
            month = {"初": 1, "中": 6}.get(found["yearpart"][-1], 12)
            return month_of(year, month, about=True) if year else None
        case "bareyearpart":
            return _year_edge(found["yearpart"], said_on)
        case "baremonthpart":
            return Reading(None, month_value(said_on.year, said_on.month), "month", about=True)
    return Reading(f"{year}-01", f"{year}-01", "year", about=True) if year else None


def _distance(kind: str, found: re.Match[str], said_on: date) -> Reading | None:
    written = found["count"]
    count = 0.5 if written == "半" else float(written) if written[0].isdigit() else han(written)
    if not count:
        return None
    groups = found.groupdict()
    if groups.get("half") or groups.get("half2"):
        count += 0.5
    unit = _UNIT[found["unit"]]
    if kind == "ago":
        return ago(said_on, count, unit)
    later = ahead(said_on, count, unit)
    return replace(later, past=None) if later else None


def _year_edge(edge: str, said_on: date) -> Reading | None:
    if edge == "年初":
        return month_of(said_on.year, 1, about=True)
    past = said_on.year if said_on.month == 12 else said_on.year - 1
    return Reading(f"{past}-12", f"{said_on.year}-12", "month", about=True)


def _feast(name: str, side: str | None, year: int | None, said_on: date) -> Reading | None:
    years = [year] if year else [said_on.year + 1, said_on.year, said_on.year - 1]
    days = [day for y in years if (day := feast(name, y)) is not None]
    past = next((day for day in days if year or day <= said_on), None)
    coming = next((day for day in reversed(days) if year or day >= said_on), None)
    if past is None:
        return None
    if side in ("那天", "当天") and name != "spring":
        return exact(past)
    if side and side.endswith("前"):
        past = past - timedelta(days=1)
        coming = coming - timedelta(days=1) if coming else None
    later = month_value(coming.year, coming.month) if coming else None
    return Reading(month_value(past.year, past.month), later, "month", about=True)
