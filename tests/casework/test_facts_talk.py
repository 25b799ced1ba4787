"""Sentences on which an intake once went wrong: what they state, and nothing more."""

from __future__ import annotations

from datetime import date

import pytest

from casework.facts import read

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "宏达建筑公司欠我三个月工资一共两万一，没签合同",
            {"employer": "宏达建筑公司", "owed_months": 3, "owed_amount": "21000", "written_contract": "no"},
        ),
        ("欠了我两个月工资八千块", {"owed_months": 2, "owed_amount": "8000"}),
        ("一个月工资六千", {"monthly_pay": "6000"}),
        (
            "I'm a welder at Sunrise Metal Factory in Dongguan",
            {"job": "welder", "employer": "Sunrise Metal Factory", "workplace": "Dongguan"},
        ),
        (
            "My boss has not paid me for two months, about 9k, at Golden Dragon Restaurant",
            {"owed_months": 2, "owed_amount": "9000", "employer": "Golden Dragon Restaurant"},
        ),
        ("万一公司倒闭了怎么办", {}),
    ],
)
def test_what_is_stated_is_read_and_nothing_more(text: str, stated: dict[str, object]) -> None:
    assert {fact.key: fact.value for fact in read(text, DAY)} == stated
