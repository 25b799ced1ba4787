"""The console's words in the reader's language. Holds none itself: they lie in words/, one file a language."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = {"zh": "zh-CN", "en": "en"}
OWN_NAMES = {"zh": "中文", "en": "English"}


class Tongue:
    """Words by key; KeyError for a key without words, so that no page shows one."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.tag = LANGUAGES[language]
        self._bundle = FluentBundle([self.tag], use_isolating=False)
        source = (resources.files("handoff.console") / "words" / f"{language}.ftl").read_text("utf-8")
        self._bundle.add_resource(FluentResource(source))

    def __call__(self, key: str, **arguments: Any) -> str:
        if not self._bundle.has_message(key):
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(self._bundle.get_message(key).value, arguments)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)

    def of(self, kind: str, code: object) -> str:
        """The words of a code such as a flag or a rule; a code that has none yet is shown as it is written."""
        key = f"{kind}-{code}"
        return self(key) if self._bundle.has_message(key) else str(code).replace("_", " ")

    def has(self, key: str) -> bool:
        return bool(self._bundle.has_message(key))


@cache
def tongue(language: str) -> Tongue:
    return Tongue(language)


def chosen(asked: str | None, kept: str | None, accepted: str) -> str:
    """The reader's language: by ``?lang``, by cookie, by what the browser accepts, else Chinese."""
    for wish in (asked, kept):
        if wish in LANGUAGES:
            return wish
    wishes = []
    for place, part in enumerate(accepted.split(",")[:20]):
        name, _, quality = part.partition(";q=")
        language = name.strip()[:2].lower()
        if language in LANGUAGES:
            wishes.append((-_number(quality), place, language))
    return min(wishes)[2] if wishes else "zh"


def _number(quality: str) -> float:
    try:
        return float(quality) if quality else 1.0
    except ValueError:
        return 0.0
