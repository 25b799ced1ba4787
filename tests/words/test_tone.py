"""What a tired, frightened person gets to read: short, plain, without a promise, a threat or a made-up number."""

from __future__ import annotations

import re

import pytest

from bot import words
from casework.elements import ELEMENTS
from tests.words.fluent_files import FOLDER, READ_BACK, said, spoken

QUESTION = {"zh": 60, "en": 30}  # characters, words
THREE_SMS = {"zh": 201, "en": 459}  # UCS-2: 67 a segment, GSM-7: 153
HOTLINES = {"110", "119", "120", "12333", "12348", "12351", "12345", "12338", "12355", "12356", "12350"}
FORBIDDEN = {
    "zh": "太晚 晚了 过期 来不及 败诉 会输 输了 打赢 胜诉 保证 一定能 肯定能 一定会 包你 放心 没希望 没用 您",
    "en": (
        "too late|expired|you lose|you will win|you will get|guarantee|promise|certainly|definitely|hopeless|"
        "no chance|deadline|unfortunately"
    ),
}
JARGON = {
    "zh": "时效 举证 诉求 上述 之日起 申请人 被申请人 用人单位 标的 主张 请求权 争议焦点 逾期 须 劳动者",
    "en": (
        "limitation|burden of proof|claimant|respondent|pursuant|hereby|statut|plaintiff|tribunal|liab|entitle|"
        "redress|grievance|jurisdiction"
    ),
}
ASKED = ["consent", *(f"ask_{key}{again}" for key in ELEMENTS for again in ("", ".again"))]


def _all(language: str) -> list[tuple[str, str]]:
    return [(code, text) for code in spoken(language) for text in said(code, language)]


def _length(text: str, language: str) -> int:
    return len(text) if language == "zh" else len(text.split())


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_a_question_is_short(language):
    long = [code for code in ASKED if _length(words.text(code, language), language) > QUESTION[language]]

    assert long == []


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_nothing_but_the_read_back_is_longer_than_three_sms_with_its_buttons(language):
    for code, text in _all(language):
        buttons = "".join(f"\n{number} {label}" for number, label in enumerate(words.choices(code, language), 1))

        assert code in READ_BACK or len(text + buttons) <= THREE_SMS[language], code


@pytest.mark.parametrize("language", list(words.LANGUAGES))
@pytest.mark.parametrize("code", sorted(READ_BACK))
def test_the_frame_of_a_read_back_is_short(code, language):
    assert len(words.text(code, language, lines="")) <= THREE_SMS[language] / 2


def test_english_keeps_to_the_signs_of_a_cheap_sms():
    """One curly quote would make every segment hold 67 signs instead of 153."""
    plain = re.compile(r"[A-Za-z0-9 .,;:?!'\"()/+&%\n-]*")

    assert [(code, text) for code, text in _all("en") if not plain.fullmatch(text)] == []


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_nothing_frightens_or_promises(language):
    forbidden = FORBIDDEN[language].replace(" ", "|") if language == "zh" else FORBIDDEN[language]

    assert [(code, text) for code, text in _all(language) if re.search(forbidden, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_nothing_speaks_like_a_lawyer(language):
    jargon = JARGON[language].replace(" ", "|") if language == "zh" else JARGON[language]

    assert [(code, text) for code, text in _all(language) if re.search(jargon, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_no_markdown_no_emoji_no_loose_ends(language):
    for code, text in _all(language):
        assert not re.search(r"[*_#`~\[\]<>\\|☀-➿\U0001F000-\U0001FAFF]|https?:|  |\t|\n\n", text), code
        assert all(line == line.strip() for line in text.split("\n"))


def test_chinese_uses_chinese_signs():
    for code, text in _all("zh"):
        assert not re.search(r"[,;?!()\"'](?=[^\x00-\x7f]|$)|(?<=[^\x00-\x7f])[,;?!()\"']", text), code


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_every_telephone_number_is_a_known_hotline_and_both_languages_name_the_same(language):
    for code in spoken(language):
        numbers = [_numbers(text) for text in said(code, language)]

        assert all(found <= HOTLINES for found in numbers)
        assert numbers == [_numbers(text) for text in said(code, "zh")]


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"(?<![\d-])1[12]\d{1,3}(?!\d)", text))


@pytest.mark.parametrize("topic", ["general", "wage_arrears", "dismissal", "work_injury"])
def test_a_right_is_three_sentences_each_with_the_same_articles_in_both_languages(topic):
    chinese, english = words.text(f"rights_{topic}", "zh"), words.text(f"rights_{topic}", "en")

    assert chinese.count("。") == 3
    assert len(re.findall(r"（[^（）]*第[\d、]+条）", chinese)) == 3
    cited = [re.findall(r"\d+", article) for article in re.findall(r"（([^（）]*)）", chinese)]
    assert cited == [re.findall(r"\d+", article) for article in re.findall(r"\(([^()]*)\)", english)]


def test_no_sum_of_money_stands_in_the_rights():
    for language in words.LANGUAGES:
        assert not re.search(
            r"元|yuan|倍|times",
            "".join(t for c in spoken(language) if c.startswith("rights") for t in said(c, language)),
        )


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_an_emergency_names_whom_to_call_and_that_a_person_is_alerted(language):
    for flag in ("self_harm", "violence_threat", "serious_injury", "forced_labour", "child_labour", "sexual_violence"):
        text = words.text(f"emergency_{flag}", language)

        assert _numbers(text) & {"110", "120"}
        assert "真人" in text or "a person" in text


def test_an_unknown_ticket_reveals_nothing():
    """The same words whether a ticket is another's or does not exist: they have no variable at all."""
    assert said("status_unknown", "zh") == [words.text("status_unknown", "zh")]


def test_the_files_hold_no_line_that_fluent_would_drop_silently():
    for language in words.LANGUAGES:
        lines = (FOLDER / f"{language}.ftl").read_text("utf-8").splitlines()
        assert [line for line in lines if "\t" in line or line != line.rstrip()] == []
