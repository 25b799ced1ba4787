"""Further matters of a message, and whether two names mean one employer."""

from __future__ import annotations

import pytest

from casework.elements import CaseType as C
from casework.employers import same_employer
from casework.matters import also, named


@pytest.mark.parametrize(
    ("text", "main", "further"),
    [
        ("三个月没发工资，也没签合同", C.WAGE_ARREARS, {C.NO_CONTRACT}),
        ("被辞退了，加班费也没给，社保没交", C.DISMISSAL, {C.OVERTIME_PAY, C.SOCIAL_INSURANCE}),
        ("他们把我开除了还欠我两个月工资", C.WAGE_ARREARS, {C.DISMISSAL}),
        ("在工地摔伤了，老板还拖欠工资", C.WORK_INJURY, {C.WAGE_ARREARS}),
        ("fired me and never paid my overtime", C.DISMISSAL, {C.OVERTIME_PAY}),
        ("三个月没发工资", C.WAGE_ARREARS, set()),
    ],
)
def test_further_matters_are_noted(text: str, main: C, further: set[C]) -> None:
    assert set(also(text, main, {})) == further


def test_what_is_no_labour_matter_has_no_further_one() -> None:
    assert also("离婚了还欠我工资", C.NOT_LABOUR, {C.WAGE_ARREARS: 0.4}) == ()


def test_a_matter_that_the_classifier_nearly_chose_is_noted() -> None:
    assert also("有点事想问", C.DISMISSAL, {C.DISMISSAL: 0.5, C.WAGE_ARREARS: 0.3}) == (C.WAGE_ARREARS,)


@pytest.mark.parametrize(
    ("text", "matter"), [("老板欠我工资", C.WAGE_ARREARS), ("你好", None), ("在厂里上班的时候手被压了", C.WORK_INJURY)]
)
def test_without_rasa_the_plain_words_name_the_matter(text: str, matter: C | None) -> None:
    assert named(text) is matter


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("宏达建筑公司", "宏达建筑有限公司", True),
        ("苏州市鸿运电子厂", "鸿运电子", True),
        ("Golden Dragon Restaurant", "golden dragon", True),
        ("宏达建筑", "宏远建筑", False),
        ("电子厂", "电子厂", True),
        ("厂", "厂", False),
        ("", "宏达", False),
    ],
)
def test_variants_of_a_name_mean_one_employer(one: str, other: str, same: bool) -> None:
    assert same_employer(one, other) is same
