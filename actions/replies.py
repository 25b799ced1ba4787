"""Plain yes and no, and answers by number, as a worker types or taps them. Never looks at the classifier."""

from __future__ import annotations

import unicodedata

from casework import facts
from casework.elements import ELEMENTS, Kind


def number(text: str) -> int | None:
    """The number that the whole message is ("2", "２.", "(1)"), or None."""
    plain = unicodedata.normalize("NFKC", text).strip(" .,。，、()[]#")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= 2 else None


def plain(text: str) -> str | None:
    """yes, no, dont_know, wont_say, enough; 1 is the first button (yes) and 2 the second (no)."""
    return {1: "yes", 2: "no"}.get(number(text) or 0) or facts.plain_answer(text)


def choice(asked: str, text: str) -> str | None:
    """The value of a choice that was answered by its number."""
    element, place = ELEMENTS[asked], number(text)
    if element.kind is not Kind.CHOICE or place is None or not 0 < place <= len(element.choices):
        return None
    return element.choices[place - 1]
