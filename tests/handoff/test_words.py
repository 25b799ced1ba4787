"""Every code that a case can carry has its words in both languages, and no page asks for words that are not there."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from casework import flags
from casework.clocks import STEPS
from casework.elements import ELEMENTS, CaseType, Kind
from casework.elements import Status as Known
from casework.triage import RULE_OF_FLAG
from handoff.accounts import ROLES
from handoff.board import TABS
from handoff.console.tongue import LANGUAGES, chosen, tongue
from handoff.states import Outcome, Status

ROOM = resources.files("handoff.console")
REASONS = (*RULE_OF_FLAG.values(), "R11_collective_cluster", "R11_cluster_watch")
CODES = {
    "type": CaseType,
    "mode": ("routine", "panel", "emergency"),
    "channel": ("sms", "telegram", "web"),
    "language": LANGUAGES,
    "flag": flags.ALL,
    "reason": REASONS,
    "status": Status,
    "known": Known,
    "outcome": Outcome,
    "element": ELEMENTS,
    "choice": {choice for element in ELEMENTS.values() if element.kind is Kind.CHOICE for choice in element.choices},
    "step": {step.name for steps in STEPS.values() for step in steps},
    "rule": ("injury_employer", "injury_worker", "wage_after_end", "general"),
    "referral": ("offered", "accepted", "declined", "contacted", "placed", "training", "startup", "ended"),
    "role": ROLES,
    "tab": TABS,
    "empty": TABS,
    "delivery": ("due", "sending", "sent", "failed", "withheld"),
    "holds": ("bot", "queue", "human", "me"),
    "done": ("claimed", "replied", "back_to_bot", "closed"),
    "refused": (
        *("step", "held", "talk_held", "empty", "too_long"),
        *("unreachable", "not_current", "outcome"),
    ),
    "verb": ("claim", "reply", "close", "hand_back", "ask_on"),
}


def keys(language: str) -> list[str]:
    source = (ROOM / "words" / f"{language}.ftl").read_text("utf-8")
    return re.findall(r"^([a-zA-Z][\w-]*) = ", source, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CODES)
def test_every_code_has_words(language, kind):
    assert [code for code in CODES[kind] if not tongue(language).has(f"{kind}-{code}")] == []


def test_both_languages_have_the_same_keys_once():
    assert sorted(keys("zh")) == sorted(keys("en"))
    assert len(set(keys("zh"))) == len(keys("zh"))


def test_every_key_that_a_page_asks_for_is_there():
    pages = "".join(path.read_text("utf-8") for path in (ROOM / "templates").iterdir())
    asked = set(re.findall(r"""\bt\('([\w-]+)'(?! ~)[,)]""", pages))

    assert asked - set(keys("zh")) == set()


def test_both_languages_take_the_same_arguments():
    """What one language needs the other is given too."""
    for key in keys("zh"):
        named = [set(re.findall(r"\$(\w+)", _source_of(key, language))) for language in ("zh", "en")]
        assert named[0] == named[1], key


def _source_of(key: str, language: str) -> str:
    source = (ROOM / "words" / f"{language}.ftl").read_text("utf-8")
    found = re.search(rf"^{re.escape(key)} = (.*(?:\n[ ]+.*)*)", source, re.MULTILINE)
    assert found
    return found[1]


def test_a_key_without_words_is_an_error_and_a_code_without_words_is_shown_plainly():
    with pytest.raises(KeyError):
        tongue("en")("no-such-key")
    with pytest.raises(KeyError):
        tongue("en")("found")
    assert tongue("en").of("reason", "R99_something_new") == "R99 something new"


@pytest.mark.parametrize(
    ("asked", "kept", "accepted", "language"),
    [
        ("en", "zh", "zh", "en"),
        (None, "en", "zh", "en"),
        ("xx", None, "en-GB,en;q=0.9", "en"),
        (None, None, "zh-TW;q=0.5, en;q=0.9", "en"),
        (None, None, "de, fr", "zh"),
        (None, None, "en;q=nonsense, zh;q=0.1", "zh"),
        (None, None, "", "zh"),
    ],
)
def test_the_language_of_a_reader(asked, kept, accepted, language):
    assert chosen(asked, kept, accepted) == language
