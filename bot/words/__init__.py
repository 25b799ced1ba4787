"""Everything said to a worker: one Fluent file per language and the ways to read them. Never decides what is said."""

from __future__ import annotations

from bot.words.dates import day, moment
from bot.words.sheet import sheet
from bot.words.words import LOCALES, WordsError, choices, has, text

LANGUAGES = tuple(LOCALES)

__all__ = ["LANGUAGES", "WordsError", "choices", "day", "has", "moment", "sheet", "text"]
