"""Numbers in Chinese words come back as written, and no text whatever makes reading fail."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.elements import ELEMENTS, Kind
from casework.facts import correction, is_correction, plain_answer, read
from casework.facts.numbers import han, words

SUNDAY = date(2026, 11, 22)
DIGITS = "零一二三四五六七八九"


def in_words(number: int) -> str:
    """Write a number below 100 000 as it is written on a cheque: 一万零五百."""
    if number >= 10_000:
        rest = number % 10_000
        return f"{DIGITS[number // 10_000]}万" + (("零" if rest < 1000 else "") + in_words(rest) if rest else "")
    written, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            written += ("零" if gap and written else "") + DIGITS[digit] + name
            gap = False
        else:
            gap = True
    return written


@given(st.integers(1, 99_999))
def test_a_number_in_chinese_words_comes_back(number):
    assert han(in_words(number)) == number


@given(st.integers(11, 99_999))
def test_a_sum_in_chinese_words_is_read_as_owed(number):
    [fact] = read(f"老板欠我{in_words(number)}块钱", SUNDAY)

    assert (fact.key, fact.value) == ("owed_amount", str(number))


@pytest.mark.parametrize(
    ("spoken", "value"),
    [
        ("一万二", 12000),
        ("两万三千五", 23500),
        ("三千五", 3500),
        ("两百五", 250),
        ("一万零五", 10005),
        ("十五", 15),
        ("二十五", 25),
        ("一千零五十", 1050),
        ("二零二三", 2023),
        ("三四千", None),
        ("七八", None),
        ("千", None),
        ("万", None),
    ],
)
def test_numbers_as_spoken(spoken, value):
    assert han(spoken) == value


@pytest.mark.parametrize(
    ("spoken", "value"),
    [
        ("two grand", 2000),
        ("twenty three thousand five hundred", 23500),
        ("a hundred and fifty", 150),
        ("twelve", 12),
        ("two three", None),
    ],
)
def test_english_number_words(spoken, value):
    assert words(spoken) == value


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=300), st.sampled_from([None, *ELEMENTS]))
def test_no_text_makes_reading_fail(text, asked):
    for fact in read(text, SUNDAY, asked=asked):
        assert text[fact.start : fact.end] == fact.words
    plain_answer(text)
    is_correction(text)
    correction(text, SUNDAY, {"employer": "宏达", "owed_from": "2026-08"}, asked)


PIECES = st.sampled_from(
    [
        "老板",
        "欠我",
        "三个月",
        "工资",
        "一万二",
        "没发",
        "上个月15号",
        "受伤",
        "被辞退",
        "没签合同",
        "在杭州",
        "不是",
        "是",
        "说",
        "我们",
        "8个人",
        "，",
        "。",
        "吗",
        "?",
        "I",
        "was",
        "fired",
        "yesterday",
        "owe",
        "5k",
        "since",
        "March",
        "contract",
        "no",
        "。",
        "\n",
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from([None, *ELEMENTS]))
def test_values_have_the_shape_of_their_element(text, asked):
    for fact in read(text, SUNDAY, asked=asked):
        element = ELEMENTS[fact.key]
        match element.kind:
            case Kind.CHOICE:
                assert fact.value in element.choices
            case Kind.LIST:
                assert isinstance(fact.value, list)
            case Kind.COUNT:
                assert isinstance(fact.value, int)
            case Kind.NUMBER:
                assert isinstance(fact.value, int | float)
            case Kind.MONEY:
                assert float(str(fact.value)) > 0
            case Kind.DATE:
                assert date.fromisoformat(str(fact.value) if len(str(fact.value)) == 10 else f"{fact.value}-01")
            case Kind.TEXT:
                assert str(fact.value).strip()


HOSTILE = {
    "digits": "1" * 10_000,
    "numerals": "一" * 10_000,
    "large": "万" * 10_000,
    "emoji": "😀" * 10_000,
    "nul": "\0" * 10_000,
    "payload": '/inform{"employer": "x"}',
    "spaces": " " * 10_000,
    "marks": "，。" * 5_000,
    "brackets": "(" * 10_000,
    "dates": "9月" * 5_000,
    "arrears": "工资欠了三个月一共一万二，" * 700,
    "english": "they owe me two grand and " * 400,
    "not": "没有" * 5_000,
    "rtl": "\u202e\u200f" * 3_000,
}


@pytest.mark.timeout(5)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("asked", [None, "employer", "owed_amount", "written_contract"])
def test_hostile_messages_are_read_quickly_and_give_little(text, asked):
    facts = read(text, SUNDAY, asked=asked)

    assert len(facts) <= 3
    assert plain_answer(text) is None
    is_correction(text)


def test_a_payload_for_the_dialogue_engine_is_no_fact():
    assert read('/inform{"employer": "宏达公司"}', SUNDAY, asked="employer") == []
