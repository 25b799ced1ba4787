"""Dates are read from the day the message was written, the past first; a promise looks ahead."""

from __future__ import annotations

from datetime import date

import pytest

from casework.facts import read

SUNDAY, NEW_YEAR, LEAP = date(2026, 11, 22), date(2027, 1, 4), date(2028, 2, 29)

ROWS = [
    (SUNDAY, "上个月15号", "2026-10-15"),
    (SUNDAY, "8月底", "2026-08"),
    (SUNDAY, "去年三月", "2025-03"),
    (SUNDAY, "前年国庆后", "2024-10"),
    (SUNDAY, "上周五", "2026-11-13"),
    (SUNDAY, "上上周三", "2026-11-04"),
    (SUNDAY, "周五", "2026-11-20"),
    (SUNDAY, "前天", "2026-11-20"),
    (SUNDAY, "昨天晚上", "2026-11-21"),
    (SUNDAY, "今天早上", "2026-11-22"),
    (SUNDAY, "三天前", "2026-11-19"),
    (SUNDAY, "两个星期前", "2026-11-08"),
    (SUNDAY, "半年前", "2026-05"),
    (SUNDAY, "一个半月前", "2026-10"),
    (SUNDAY, "国庆节后", "2026-10"),
    (SUNDAY, "五一前", "2026-04"),
    (SUNDAY, "春节后", "2026-02"),
    (SUNDAY, "去年中秋", "2025-10"),
    (SUNDAY, "12月", "2025-12"),
    (SUNDAY, "十一月二十号", "2026-11-20"),
    (SUNDAY, "12月15号", "2025-12-15"),
    (SUNDAY, "二零二三年五月", "2023-05"),
    (SUNDAY, "23年5月", "2023-05"),
    (SUNDAY, "2026.10.3", "2026-10-03"),
    (SUNDAY, "2026-10-03", "2026-10-03"),
    (SUNDAY, "2月30号", None),
    (SUNDAY, "13月", None),
    (SUNDAY, "5号楼", None),
    (SUNDAY, "last month", "2026-10"),
    (SUNDAY, "on the 3rd of September", "2026-09-03"),
    (SUNDAY, "September 3", "2026-09-03"),
    (SUNDAY, "Sept 3rd, 2024", "2024-09-03"),
    (SUNDAY, "two weeks ago", "2026-11-08"),
    (SUNDAY, "the day before yesterday", "2026-11-20"),
    (SUNDAY, "the 15th of last month", "2026-10-15"),
    (SUNDAY, "in May", "2026-05"),
    (SUNDAY, "end of August", "2026-08"),
    (SUNDAY, "13/9/2026", "2026-09-13"),
    (SUNDAY, "10/3", "2026-10-03"),
    (SUNDAY, "after Chinese New Year", "2026-02"),
    (NEW_YEAR, "上个月15号", "2026-12-15"),
    (NEW_YEAR, "12月", "2026-12"),
    (NEW_YEAR, "昨天", "2027-01-03"),
    (NEW_YEAR, "上周五", "2027-01-01"),
    (NEW_YEAR, "last Friday", "2027-01-01"),
    (NEW_YEAR, "年底", "2026-12"),
    (LEAP, "去年三月", "2027-03"),
    (LEAP, "2月29号", "2028-02-29"),
    (LEAP, "一年前", "2027-02"),
]


@pytest.mark.parametrize(("said_on", "text", "value"), ROWS)
def test_a_date_is_taken_from_the_day_it_was_said(said_on, text, value):
    given = {fact.key: fact.value for fact in read(text, said_on, asked="injury_date")}

    assert given.get("injury_date") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("下个月15号", "2026-12-15"),
        ("15号", "2026-12-15"),
        ("12月", "2026-12"),
        ("9月15号", "2026-09-15"),
        ("下周五", "2026-11-27"),
        ("明天", "2026-11-23"),
        ("月底", "2026-11"),
        ("三天内", "2026-11-25"),
        ("春节前", "2027-02"),
    ],
)
def test_a_promise_looks_ahead(text, value):
    given = {fact.key: fact.value for fact in read(f"老板说{text}发工资", SUNDAY)}

    assert given.get("promised_pay_date") == value
