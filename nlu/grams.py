"""The n-grams of a text: runs of Han signs, pieces of words, words and pairs of words. Pure; never keeps a text."""

from __future__ import annotations

from itertools import pairwise
from typing import Iterator, List, Sequence

from nlu.words import IS_HAN

HAN_LENGTHS = (1, 2, 3, 4)
PIECE_LENGTHS = (3, 4, 5)


def grams(words: Sequence[str]) -> Iterator[str]:
    """Every n-gram of the words, as often as it stands there; a letter before it says of which kind it is."""
    run: List[str] = []
    rest: List[str] = []
    for word in words:
        if len(word) == 1 and IS_HAN.match(word):
            run.append(word)
            continue
        yield from _han(run)
        run.clear()
        rest.append(_shape(word))
    yield from _han(run)
    for word in rest:
        yield f"w{word}"
        if word[0].isalnum():
            yield from _pieces(word)
    for first, second in pairwise(rest):
        yield f"p{first} {second}"


def _shape(word: str) -> str:
    return "0" if word.isdigit() else word  # which number it is says nothing about the matter


def _han(run: Sequence[str]) -> Iterator[str]:
    text = "".join(run)
    for length in HAN_LENGTHS:
        for start in range(len(text) - length + 1):
            yield f"c{text[start : start + length]}"


def _pieces(word: str) -> Iterator[str]:
    edged = f"_{word}_"
    for length in PIECE_LENGTHS:
        for start in range(len(edged) - length + 1):
            yield f"e{edged[start : start + length]}"
