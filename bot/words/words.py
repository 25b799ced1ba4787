"""Gives the words of a code in the worker's language, from one Fluent file per language. Never decides what is said."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LOCALES = {"zh": "zh_Hans_CN", "en": "en_GB"}


class WordsError(LookupError):
    """No words for a code, no such language, or an argument is missing."""


def text(code: str, language: str, **arguments: Any) -> str:
    """Give what is said for ``code``; ``ask_employer.again`` is the same question in other words."""
    bundle = _bundle(language)
    pattern = _pattern(code, language)
    if pattern is None:
        raise WordsError(f"no words for {code} in {language}")
    words, errors = bundle.format_pattern(pattern, arguments)
    if errors:
        raise WordsError(f"{code} in {language}: {errors[0]}")
    return str(words)


def choices(code: str, language: str) -> list[str]:
    """Give the buttons that a code offers, in order; none for most codes."""
    if not has(code, language):
        raise WordsError(f"no words for {code} in {language}")
    offered = f"{code.partition('.')[0]}.choices"
    return text(offered, language).split("|") if has(offered, language) else []


def has(code: str, language: str) -> bool:
    """Tell whether there are words for ``code``."""
    return _pattern(code, language) is not None


def locale(language: str) -> str:
    """Name the locale for dates and numbers."""
    if language not in LOCALES:
        raise WordsError(f"no words in {language}")
    return LOCALES[language]


def _pattern(code: str, language: str) -> Any:
    bundle = _bundle(language)
    name, _, attribute = code.partition(".")
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


@cache
def _bundle(language: str) -> Any:
    bundle = FluentBundle([locale(language)], use_isolating=False)
    bundle.add_resource(FluentResource(files(__package__).joinpath(f"{language}.ftl").read_text("utf-8")))
    return bundle
