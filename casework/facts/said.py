"""One message with all its dates, lengths and sums found once, so that every rule looks at the same.

Decides nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from casework.facts.dates import dates
from casework.facts.days import Day
from casework.facts.fact import Certainty, Fact, Value
from casework.facts.fold import fold
from casework.facts.money import Amount, amounts
from casework.facts.spans import Span, spans

_MOST = 100  # marks of a kind looked at; nobody tells more
_CUT = re.compile(r"[。！？!?;；\n]|\.(?=\s|$)")
_COMMA = re.compile(
    r"[，,](?!\d{3}(?!\d))|\s(?:and|but|so|then|because)\s|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])"
    r"|但是?|可是|不过|然后|结果|后来"
)
_CONDITION = re.compile(  # holds for the rest of its sentence
    r"如果|要是|假如|若(?!干)|一旦|(?<![一二两三四五六七八九十几0-9])万一|\bif\b"
)
_IFFY = re.compile(
    r"如果|要是|若|一旦|即使|如何才能|假如|假设|(?<![一二两三四五六七八九十几0-9])万一|会不会|是不是|能不能|可不可以|要不要|是否|能否"
    r"|可否|应否|吗$|么$|还是|威胁|吓唬|担心|怕|想要?辞|打算|准备|"
    r"\bif\b|\bwhether\b|\bwould\b|\bmight\b|\bthreat|\bafraid\b|\bworried\b|\bcan (?:they|he|she|my"
    r"|the)\b|\bshould i\b|\bdo i\b|\bcould (?:they|he|my|the)\b|\bi (?:don't|dont|do not) (?:think"
    r"|know if|know whether)\b|\bnot sure (?:if|whether)\b|\bgoing to\b|\bwant to (?:quit|leave)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    start: int
    end: int
    text: str
    sentence: int
    iffy: bool  # a question, a fear or a condition: nothing is stated here
    asks: bool  # its sentence ends with a question mark


@dataclass(frozen=True, slots=True)
class Said:
    """What was written (``words``), what the rules read (``text``, same positions), and the marks found in it."""

    words: str
    text: str
    said_on: date
    asked: str | None
    case_type: str | None
    clauses: tuple[Clause, ...]
    ends: tuple[int, ...]
    days: tuple[Day, ...]
    spans: tuple[Span, ...]
    sums: tuple[Amount, ...]

    def clause_at(self, position: int) -> int:
        return min(bisect_right(self.ends, position), len(self.clauses) - 1)

    def marks(self) -> list[tuple[int, int]]:
        """Give the places of all dates, lengths and sums."""
        places = [(day.start, day.end) for day in self.days]
        places += [(span.start, span.end) for span in self.spans]
        return places + [(amount.start, amount.end) for amount in self.sums]

    def fact(self, key: str, value: Value, start: int, end: int, certainty: Certainty = "sure") -> Fact:
        return Fact(key, value, self.words[start:end], start, end, certainty)

    def whole(self, value: Value, certainty: Certainty = "sure") -> Fact:
        """Give the whole message as the answer to what was asked."""
        start = len(self.words) - len(self.words.lstrip())
        return self.fact(self.asked or "", value, start, start + len(self.words.strip()), certainty)

    def quote(self, start: int, end: int) -> str:
        """Give the worker's own words between two positions, without loose ends."""
        return self.words[start:end].strip(" \t\r\n,，。.;；:：!！?？、\"'“”")

    def stated(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Give the matches that stand in a clause which states something."""
        for found in pattern.finditer(self.text):
            if self.clauses and not self.clauses[self.clause_at(found.start())].iffy:
                yield found


def said(message: str, said_on: date, asked: str | None, case_type: str | None) -> Said:
    """Find the marks of a message."""
    text = fold(message)
    days = dates(text, said_on)[:_MOST]
    lengths = spans(text, days)[:_MOST]
    sums = amounts(text, days, lengths)[:_MOST]
    marks = [*((d.start, d.end) for d in days), *((s.start, s.end) for s in lengths), *((s.start, s.end) for s in sums)]
    clauses = tuple(_clauses(text, marks))
    ends = tuple(clause.end for clause in clauses)
    return Said(
        message[: len(text)], text, said_on, asked, case_type, clauses, ends, tuple(days), tuple(lengths), tuple(sums)
    )


def _clauses(text: str, marks: list[tuple[int, int]]) -> Iterator[Clause]:
    inside = {position for mark_start, mark_end in marks for position in range(mark_start, mark_end)}
    stops = [(cut.start(), cut.group()) for cut in _CUT.finditer(text) if cut.start() not in inside] + [(len(text), "")]
    start = 0
    for number, (stop, mark) in enumerate(stops):
        asks = mark in ("?", "？")
        begin = start
        condition = _CONDITION.search(text, start, stop)
        iffy_from = condition.start() if condition else len(text)
        for cut in _COMMA.finditer(text, start, stop):
            if cut.start() in inside:
                continue
            yield from _clause(text, begin, cut.start(), number, asks=False, iffy=begin > iffy_from)
            begin = cut.end() if cut.group()[0] in "，, \n" or cut.group().isspace() else cut.start()
        yield from _clause(text, begin, stop, number, asks=asks, iffy=begin > iffy_from)
        start = stop + len(mark)


def _clause(text: str, start: int, end: int, sentence: int, *, asks: bool, iffy: bool) -> Iterator[Clause]:
    if text[start:end].strip():
        part = text[start:end]
        yield Clause(start, end, part, sentence, iffy or _IFFY.search(part.strip()) is not None, asks)
