"""Triage: the mode follows from flags and facts, and names the rules that fired."""

from __future__ import annotations

import pytest

from casework.elements import CaseType
from casework.triage import cues, triage

WAGE = CaseType.WAGE_ARREARS


def test_a_plain_case_is_routine_and_fires_no_rule() -> None:
    judged = triage(WAGE, {"people_affected": 1}, [])

    assert (judged.mode, judged.flags, judged.reasons, judged.hard) == ("routine", (), (), False)


@pytest.mark.parametrize(("people", "mode"), [(9, "routine"), (10, "panel"), (14, "panel")])
def test_ten_workers_make_a_panel(people: int, mode: str) -> None:
    assert triage(WAGE, {"people_affected": people}, []).mode == mode


@pytest.mark.parametrize(
    ("workers", "mode", "rule"),
    [
        (2, "routine", None),
        (3, "routine", "R11_cluster_watch"),
        (9, "routine", "R11_cluster_watch"),
        (10, "panel", "R11_collective_cluster"),
    ],
)
def test_distinct_workers_of_one_employer_are_watched_from_three_and_a_panel_from_ten(
    workers: int, mode: str, rule: str | None
) -> None:
    judged = triage(WAGE, {}, [], workers_of_employer=workers)

    assert judged.mode == mode
    assert [r for r in judged.reasons if r.startswith("R11")] == ([rule] if rule else [])


def test_an_emergency_outranks_a_panel_and_both_rules_are_named() -> None:
    judged = triage(WAGE, {"people_affected": 20}, ["self_harm"])

    assert judged.mode == "emergency"
    assert judged.reasons == ("R01_self_harm", "R12_collective_by_count")
    assert judged.hard


def test_pregnancy_makes_a_panel_only_where_the_case_is_about_it() -> None:
    assert triage(CaseType.DISMISSAL, {"protected_status": "pregnant"}, []).mode == "panel"
    assert triage(WAGE, {}, ["pregnant_worker"]).mode == "routine"


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("老板跑路了", "employer_fleeing"),
        ("包工头电话关机联系不上", "employer_fleeing"),
        ("the owner has disappeared", "employer_fleeing"),
        ("主管总是对我动手动脚", "harassment"),
        ("怀孕三个月被辞退", "pregnant_worker"),
        ("我今年17岁", "young_worker"),
        ("公司逼我签自愿离职", "about_to_sign"),
        ("they want me to sign a resignation letter", "about_to_sign"),
    ],
)
def test_cues_in_a_message_raise_their_flag(text: str, flag: str) -> None:
    assert flag in cues(text)


@pytest.mark.parametrize(
    "text", ["我在这家公司17年了", "骚扰电话太多", "合同签了三年", "the contract was signed in May"]
)
def test_near_words_raise_nothing(text: str) -> None:
    assert cues(text) == ()
