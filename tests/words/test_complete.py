from __future__ import annotations

import pytest
from fluent.syntax import ast as tree

from bot import words
from casework import flags
from casework.elements import ELEMENTS, LABOUR, CaseType, Kind
from tests.words.fluent_files import SELECTED, entries, messages, said, spoken, variables

LANGUAGES = list(words.LANGUAGES)
CODES = [
    "greeting",
    "ask_matter",
    "not_understood",
    "not_labour",
    "consent",
    "consent_again",
    "consent_refused",
    "noted",
    "begin",
    "corrected",
    "ticket_summary",
    "ask_what_wrong",
    "confirm_again",
    "ticket_opened",
    "ticket_number",
    "deadline",
    "referral_offer",
    "referral_accepted",
    "referral_declined",
    "handoff",
    "handoff_out_of_hours",
    "kept",
    "waiting_for_person",
    "back_with_bot",
    "closed",
    "next_steps",
    "about",
    "why",
    "why_who",
    "why_when",
    "why_sum",
    "why_proof",
    "why_case",
    "rights_general",
    "rights_wage_arrears",
    "rights_dismissal",
    "rights_work_injury",
    "job_help_later",
    "welcome",
    "goodbye",
    "small_talk",
    "calm",
    "hello_again",
    "sorry_again",
    "status",
    "status_none",
    "status_unknown",
    "stopped",
    "started",
    "help",
    "erase_ask",
    "erased",
    "erase_kept",
    "attachment_kept",
    "voice_kept",
    "too_long",
    "follow_up",
    "group_refused",
    "not_open",
]
WITH_BUTTONS = ["consent", "consent_again", "ticket_summary", "confirm_again", "referral_offer"]
LISTED = {
    "evidence": [
        "contract",
        "payslips",
        "bank_records",
        "chat_messages",
        "attendance",
        "photos",
        "video",
        "recording",
        "iou",
        "witnesses",
        "medical_records",
        "work_card",
        "app_screenshots",
    ],
    "insurance_missing": ["pension", "medical", "unemployment", "injury", "maternity", "housing_fund"],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_file_is_understood_by_fluent(language):
    assert [entry.content for entry in entries(language) if isinstance(entry, tree.Junk)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_stands_twice(language):
    names = [entry.id.name for entry in entries(language) if isinstance(entry, tree.Message)]

    assert len(names) == len(set(names))


def test_both_languages_have_the_same_messages_in_the_same_order():
    assert list(messages("zh")) == list(messages("en"))


def test_both_languages_have_the_same_variables_attributes_and_buttons():
    assert _shapes("zh") == _shapes("en")


def _shapes(language):
    return {
        name: (variables(message), [a.id.name for a in message.attributes], len(words.choices(name, language)))
        for name, message in messages(language).items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words(language):
    assert [code for code in CODES if not words.has(code, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("flag", flags.EMERGENCY)
def test_every_emergency_has_words(flag, language):
    assert said(f"emergency_{flag}", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("matter", list(CaseType))
def test_every_case_type_has_a_name_and_every_labour_type_a_humane_sentence(matter, language):
    assert words.text(f"type_{matter}", language)
    assert words.has(f"understood_{matter}", language) == (matter in LABOUR)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_element_has_a_question_in_two_wordings_and_a_label(language):
    for key in ELEMENTS:
        assert words.text(f"ask_{key}", language) != words.text(f"ask_{key}.again", language)
        assert words.text(f"label_{key}", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_wording_of_an_element_gives_an_example(language):
    second = {key: words.text(f"ask_{key}.again", language).casefold() for key in ELEMENTS}

    marks = ("比如", "：工牌") if language == "zh" else ("such as", "for example", "example", ": work badge")
    assert [key for key, again in second.items() if not any(mark in again for mark in marks)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_offers_one_button_for_each_value_and_nothing_else_has_buttons(language):
    for key, element in ELEMENTS.items():
        offered = words.choices(f"ask_{key}", language)

        assert len(offered) == (len(element.choices) if element.kind is Kind.CHOICE else 0)
        assert len(set(offered)) == len(offered)
        assert all(label == label.strip() != "" for label in offered)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_a_choice_is_read_back_in_words_of_its_own(language):
    for key, element in ELEMENTS.items():
        shown = [words.sheet([{"key": key, "value": value, "status": "stated"}], language) for value in element.choices]

        assert len(set(shown)) == len(element.choices)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "token"), [(key, token) for key, tokens in LISTED.items() for token in tokens])
def test_every_word_of_a_list_is_put_into_the_language(key, token, language):
    assert words.text(f"value_{key}_{token}", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", WITH_BUTTONS)
def test_a_question_with_yes_and_no_offers_two_buttons(code, language):
    assert len(words.choices(code, language)) == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("code", "variable"), [("deadline", "kind"), ("closed", "outcome"), ("status", "state")])
def test_every_kind_outcome_and_status_has_a_sentence_of_its_own(code, variable, language):
    texts = said(code, language)

    same_as_default = 1 if variable == "kind" else 0  # a limit of any other kind is told as the general one
    assert len(set(texts)) == len(SELECTED[variable]) + 1 - same_as_default


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language):
    assert all(text and "{" not in text for code in spoken(language) for text in said(code, language))


@pytest.mark.parametrize(
    ("code", "language", "arguments"),
    [
        ("no_such_code", "zh", {}),
        ("greeting.choices", "zh", {}),
        ("greeting", "xx", {}),
        ("ticket_opened", "zh", {"ticket": "AX-7KQ4-9F2M"}),
    ],
)
def test_an_unknown_code_or_language_or_a_missing_argument_is_an_error_at_once(code, language, arguments):
    with pytest.raises(words.WordsError):
        words.text(code, language, **arguments)


def test_buttons_of_an_unknown_code_are_an_error_and_most_codes_have_none():
    with pytest.raises(words.WordsError):
        words.choices("no_such_code", "zh")
    assert words.choices("greeting", "zh") == []
    assert words.choices("consent", "zh") == ["同意", "不同意"]
    assert words.choices("ask_written_contract.again", "en") == ["Yes", "No", "Not sure"]
