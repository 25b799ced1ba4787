"""What is set apart in a text of ours, and that nothing is changed by it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.shape import plain, shaped, spans


def kinds(text):
    return [(kind, part) for kind, part in spans(text) if kind]


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("你的编号是 AX-7KQ4-9F2M。", [("ticket", "AX-7KQ4-9F2M")]),
        ("不是编号：XAX-7KQ4-9F2M1", []),
        ("一共 21,000 元", [("fact", "21,000 元")]),
        ("21 000 yuan owed", [("fact", "21 000 yuan")]),
        ("¥3500.50", [("fact", "¥3500.50")]),
        ("2027年10月29日之前", [("fact", "2027年10月29日")]),
        ("从2026年8月起", [("fact", "2026年8月")]),
        ("在周一（11月23日）9:00之前", [("fact", "周一（11月23日）9:00")]),
        ("预计在今天17:00之前", [("fact", "今天17:00")]),
        ("by Monday (23 November) 9:00.", [("fact", "Monday (23 November) 9:00")]),
        ("on or before 29 October 2027", [("fact", "29 October 2027")]),
        ("from 2026-08-01", [("fact", "2026-08-01")]),
        ("打110或120，心里难受打12356", [("call", "110"), ("call", "120"), ("call", "12356")]),
        ("call 12333 now", [("call", "12333")]),
        ("110元、120个人、12333 yuan、110小时", [("fact", "110元"), ("fact", "12333 yuan")]),
        ("第1100号，112345", []),
        ("劳动争议解释一第44条", []),
    ],
)
def test_what_is_set_apart(text, apart):
    assert kinds(text) == apart


def test_a_read_back_is_lines_between_its_sentences():
    blocks = shaped("我记下的是这些：\n单位：宏达\n欠的钱：21,000 元\n对吗？")

    assert [block.as_json() for block in blocks] == [
        {"paragraph": [("", "我记下的是这些：")]},
        {"lines": [("单位", [("", "宏达")]), ("欠的钱", [("fact", "21,000 元")])]},
        {"paragraph": [("", "对吗？")]},
    ]


def test_a_read_back_of_one_line_is_still_one():
    assert shaped("好，改过来了：\n月工资：6,000 元")[1].lines == [("月工资", [("fact", "6,000 元")])]


def test_one_sentence_with_a_colon_is_a_sentence():
    assert [block.lines for block in shaped("可以这样写：老板欠我三个月工资")] == [()]


def test_a_number_on_a_line_of_its_own_stands_alone():
    assert shaped("你的编号是：\nAX-7KQ4-9F2M\n请留好它。")[1].apart == [("ticket", "AX-7KQ4-9F2M")]


def test_a_workers_words_are_not_touched():
    assert plain("单位：宏达\n钱：100元")[0].paragraph == [("", "单位：宏达\n钱：100元")]


@given(st.text())
def test_no_text_is_changed_by_its_spans(text):
    assert "".join(part for _, part in spans(text)) == text


@given(st.text(alphabet="a：:\n 1月日元AX-", max_size=60))
def test_no_word_is_lost_by_its_shape(text):
    shown = ""
    for block in shaped(text):
        for label, value in block.lines:
            shown += label + "".join(part for _, part in value)
        shown += "".join(part for _, part in (*block.paragraph, *block.apart))

    for sign in "a1月日元AX":
        assert shown.count(sign) == text.count(sign)
