"""What we offer as an answer, on a button or as an example, must be understood as that answer."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot import words
from casework import facts
from casework.elements import ELEMENTS, SHEETS

LANGUAGES = list(words.LANGUAGES)
WITH_BUTTONS = ["consent", "consent_again", "ticket_summary", "confirm_again", "referral_offer"]
# Their examples name a paper, not an answer.
ABOUT_PAPERS = {"certificate", "insured", "employer_reported", "waiver_signed"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_for_yes_and_no_are_understood_as_yes_and_no(language):
    understood = {code: [facts.plain_answer(label) for label in words.choices(code, language)] for code in WITH_BUTTONS}

    assert understood == {code: ["yes", "no"] for code in WITH_BUTTONS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_of_a_choice_is_understood_as_its_value(language):
    for case_type, keys in SHEETS.items():
        for key in keys:
            for label, value in zip(words.choices(f"ask_{key}", language), ELEMENTS[key].choices, strict=True):
                found = facts.read(label, date(2026, 11, 22), asked=key, case_type=str(case_type))
                assert (key, value) in [(fact.key, fact.value) for fact in found], label


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [key for key in ELEMENTS if key not in ABOUT_PAPERS])
def test_an_example_given_for_an_answer_is_understood_as_an_answer(key, language):
    case_type = next(str(case_type) for case_type, keys in SHEETS.items() if key in keys)
    asked = words.text(f"ask_{key}", language) + words.text(f"ask_{key}.again", language)
    examples = re.findall(r"“(.*?)”" if language == "zh" else r'"(.*?)"', asked)

    for example in examples:
        found = {fact.key for fact in facts.read(example, date(2026, 11, 22), asked=key, case_type=case_type)}
        assert key in found or facts.plain_answer(example) in {"dont_know", "wont_say"}, example
