"""Cuts a text into words and sentences, whatever its script. Pure; knows nothing of Rasa and never keeps a text."""

from __future__ import annotations

import re
import unicodedata
from typing import Iterator, List, Tuple

# \p{Han} of the regex package, written out so that this needs no package: ideographs, 〇, 々 and the radicals
HAN = (
    "\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufa6d\ufa70-\ufad9\U00016fe2-\U00016ff1\U00020000-\U0003ffff"
)


def _marks() -> str:
    """Signs that join the letter before them; Python's own word class leaves them out."""
    ranges: List[List[int]] = []
    for code in (*range(0x300, 0x1F000), *range(0xE0100, 0xE01F0)):
        if unicodedata.category(chr(code))[0] == "M":
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


# Han signs singly, other letters, marks and numbers as words, any other sign alone
WORD = re.compile(rf"[{HAN}]|(?:(?![{HAN}])[^\W_]|[{_marks()}']|’)+|[^\s]")
IS_HAN = re.compile(rf"[{HAN}]")
# where a long letter changes its subject; a comma does not end a thought
STOP = re.compile(r"[。！？!?；;\n\r]+|(?<=[^\W\d])\.(?=\s|$)")

SLASHES = re.compile(r"^\s*/[\s/]*")


def plain(text: str) -> str:
    """Full-width signs as their usual forms, and no capitals."""
    return unicodedata.normalize("NFKC", text).lower()


def cut(text: str) -> Iterator[Tuple[str, int, int]]:
    """Each word in its plain form, with its place in the text as it was written."""
    for found in WORD.finditer(text):
        yield plain(found.group()).replace("’", "'"), found.start(), found.end()


def words(text: str) -> List[str]:
    return [word for word, _, _ in cut(text)]


def clauses(text: str) -> List[str]:
    """The sentences of a text; a text without any stop is one."""
    return [part for part in (piece.strip() for piece in STOP.split(text)) if part] or [text]


def unslashed(text: str) -> str:
    """A text without leading slashes: Rasa takes "/name{...}" as a ready-made intent with full confidence."""
    return SLASHES.sub("", text)
