"""A worker takes something back: the new value is read, and replaces the right element."""

from __future__ import annotations

from datetime import date

import pytest

from casework.facts import correction, is_correction, read

SUNDAY = date(2026, 11, 22)
KNOWN = {"employer": "宏达", "people_affected": 3, "monthly_pay": "4500", "owed_months": 3, "owed_from": "2026-08"}

CORRECTIONS = [
    ("不对，是9月", "owed_from", {"owed_from": "2026-09"}),
    ("不是8月是9月", "owed_from", {"owed_from": "2026-09"}),
    ("不是8月，是9月", None, {"owed_from": "2026-09"}),
    ("no wait, it was September", "owed_from", {"owed_from": "2026-09"}),
    ("sorry I meant September", "employer", {"owed_from": "2026-09"}),
    ("不是三个人是四个人", None, {"people_affected": 4}),
    ("说错了,我们是5个人", None, {"people_affected": 5}),
    ("公司名写错了，是宏远", "job", {"employer": "宏远"}),
    ("公司不是宏达，是宏远", None, {"employer": "宏远"}),
    ("说错了，工资是5000", None, {"monthly_pay": "5000"}),
    ("写错了，月薪是5500", "owed_from", {"monthly_pay": "5500"}),
    ("不对，是四个月", "owed_months", {"owed_months": 4}),
    ("不是三个月是四个月", None, {"owed_months": 4}),
    ("not three months, four months. I made a mistake", "owed_months", {"owed_months": 4}),
    ("sorry, I meant 5000", "monthly_pay", {"monthly_pay": "5000"}),
    ("打错字了，宏远", "employer", {"employer": "宏远"}),
    ("更正一下，8个人", None, {"people_affected": 8}),
    ("不对", "employer", {}),
    ("不是的", "owed_from", {}),
]
NONE = [
    "不对",
    "老板说不对",
    "不是不想干，是他不让干",
    "没有",
    "欠了三个月",
    "是不是要先仲裁？",
    "I never signed",
    "they owe me 5000",
    "no",
    "不知道",
    "不是老板，是包工头叫我来的",
    "说错话就扣钱",
    "是八月还是九月?",
]
READ = [
    ("不是三个人是四个人", {"people_affected": 4}),
    ("公司名写错了，是宏远", {"employer": "宏远"}),
    ("说错了，工资是5000", {"monthly_pay": "5000"}),
    ("不是8月受伤的，是9月受伤的", {"injury_date": "2026-09"}),
    ("不对，是9月", {}),
]


@pytest.mark.parametrize(("text", "last_asked", "changed"), CORRECTIONS)
def test_a_correction_replaces_the_element_that_is_meant(text, last_asked, changed):
    assert {fact.key: fact.value for fact in correction(text, SUNDAY, KNOWN, last_asked)} == changed


@pytest.mark.parametrize("text", [row[0] for row in CORRECTIONS[:-2]])
def test_a_correction_is_seen_as_one(text):
    assert is_correction(text)


@pytest.mark.parametrize("text", NONE)
def test_what_takes_nothing_back_is_no_correction(text):
    assert not is_correction(text)


@pytest.mark.parametrize(("text", "told"), READ)
def test_reading_a_correction_gives_the_new_value_only(text, told):
    assert {fact.key: fact.value for fact in read(text, SUNDAY)} == told


def test_with_the_question_known_the_new_value_answers_it():
    [fact] = read("不对，是9月", SUNDAY, asked="injury_date")

    assert (fact.key, fact.value) == ("injury_date", "2026-09")
