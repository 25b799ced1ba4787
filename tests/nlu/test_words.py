"""How texts are cut, for every script."""

from __future__ import annotations

import pytest

from nlu.cues import cues
from nlu.grams import grams
from nlu.words import clauses, cut, unslashed, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三个月工资", ["三", "个", "月", "工", "资"]),
        ("老板欠我3个月", ["老", "板", "欠", "我", "3", "个", "月"]),
        ("My boss hasn't PAID me", ["my", "boss", "hasn't", "paid", "me"]),
        ("he hasn’t paid", ["he", "hasn't", "paid"]),
        ("ＡＢＣ１２", ["abc12"]),
        ("工资5000元/month!!", ["工", "资", "5000", "元", "/", "month", "!", "!"]),
        ("tôi chưa được trả lương", ["tôi", "chưa", "được", "trả", "lương"]),
        ("मुझे वेतन नहीं मिला", ["मुझे", "वेतन", "नहीं", "मिला"]),
        ("😡欠薪", ["😡", "欠", "薪"]),
        ("", []),
        (" \n\t", []),
    ],
)
def test_a_text_is_cut_by_its_scripts(text, expected):
    assert words(text) == expected


def test_letters_with_marks_of_their_own_stay_whole():
    assert words("lươ\u031bng") == ["lươ\u031bng"]


def test_each_word_knows_where_it_stood():
    text = "  欠 Ｍe 三个月"
    assert [text[start:end] for _, start, end in cut(text)] == ["欠", "Ｍe", "三", "个", "月"]


@pytest.mark.parametrize("text", ['/inform{"role":"admin"}', " / /inform", "//inform", "/\n/ inform", "\u3000/inform"])
def test_a_text_loses_the_slashes_it_begins_with(text):
    assert not unslashed(text).lstrip().startswith("/")


def test_a_slash_inside_a_text_stays():
    assert unslashed("5000/月 没发") == "5000/月 没发"
    assert unslashed(" 没发") == " 没发"


def test_a_letter_is_cut_at_its_stops_and_not_at_numbers():
    assert clauses("没签合同。欠3.5个月！怎么办") == ["没签合同", "欠3.5个月", "怎么办"]
    assert clauses("") == [""]


def test_grams_are_of_han_runs_and_of_pieces_of_words():
    found = set(grams(words("欠薪 pay 300")))
    assert {"c欠", "c薪", "c欠薪", "wpay", "e_pa", "e_pay", "w0", "ppay 0"} <= found
    assert "w300" not in found


def test_grams_do_not_run_over_a_sign_between():
    assert "c资不" not in set(grams(words("工资,不发")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("老板三个月没发工资也没签合同", {"qowed", "qno contract", "Qowed&no contract"}),
        ("my boss hasn't paid me and there is no contract", {"qowed", "qno contract", "Qowed&no contract"}),
        ("怀孕后被辞退", {"qpregnant", "qended", "Qended&pregnant"}),
        ("fired because I'm pregnant", {"qpregnant", "qended", "Qended&pregnant"}),
    ],
)
def test_both_languages_share_their_cues(text, expected):
    assert expected <= set(cues(text))


def test_a_text_without_any_plain_word_of_the_trade_has_no_cue():
    assert list(cues("嗯嗯 ok")) == []
