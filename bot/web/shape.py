"""Cuts a text of ours into what the page sets apart: read-backs, sums, dates, numbers to call. Changes no word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

type Span = tuple[str, str]  # kind ("", "fact", "ticket", "call") and text

_NUMBER = r"(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?:\.\d+)?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_AT = r"(?:,? (?:at )?\d{1,2}:\d{2})"
# \uff1a and its like are the full-width signs : ! ? , ; ( )
_FACTS = (
    rf"(?<![\d.])[¥\uffe5]\s?{_NUMBER}",
    rf"(?<![\d.,]){_NUMBER}\s?(?:万元|元|yuan\b|RMB\b|CNY\b)",
    r"(?<!\d)\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?",
    r"(?:(?:周|星期).\uff08)?(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?日(?:\uff09?\s?\d{1,2}:\d{2})?",
    r"[今明]天\s?\d{1,2}:\d{2}",
    r"(?<![\d-])\d{4}-\d{2}(?:-\d{2})?(?![\d-])",
    rf"(?:\b[A-Z][a-z]+day,? \(?)?(?<!\d)\d{{1,2}} {_MONTH}(?: \d{{4}})?(?:\)?{_AT})?",
    rf"\b(?:[A-Z][a-z]+day,? \(?)?{_MONTH} \d{{1,2}}(?!\d)(?:, \d{{4}})?(?:\)?{_AT})?",
    r"\b(?:today|tomorrow) (?:at )?\d{1,2}:\d{2}",
)
_NO_COUNT = (  # 110 is a telephone number; 110元 and 120 people are not
    r"(?![\d,.-]?\d|\s?(?:[元块万人天个名位年月日号时倍页条分秒%\uff05]|小时"
    r"|yuan|RMB|CNY|days?\b|hours?\b|people|workers|months?\b|years?\b))"
)
_APART = re.compile(
    r"(?P<ticket>(?<![0-9A-Za-z-])AX-[0-9A-Z]{4}-[0-9A-Z]{4}(?![0-9A-Za-z-]))"
    rf"|(?P<fact>{'|'.join(_FACTS)})"
    rf"|(?P<call>(?<![\d.,-])(?:400-\d{{3}}-\d{{4}}|12\d{{3}}|1[12]\d){_NO_COUNT})"
)
_SIGNS = r":\uff1a。!\uff01?\uff1f,\uff0c;\uff1b\n"
_LINE = re.compile(
    rf"\s*(?:[-•·*]\s*)?(?P<label>[^\s{_SIGNS}][^{_SIGNS}]{{0,39}}?)\s*[:\uff1a](?!//)\s*(?P<value>\S.*)"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph; or what stands alone, such as a ticket number; or the lines of a read-back, label and value."""

    paragraph: Sequence[Span] = ()
    apart: Sequence[Span] = ()
    lines: Sequence[tuple[str, Sequence[Span]]] = ()

    def as_json(self) -> dict[str, object]:
        told = {"paragraph": self.paragraph, "apart": self.apart, "lines": self.lines}
        return {name: value for name, value in told.items() if value}


def plain(text: str) -> list[Block]:
    """A worker's own words, as they are."""
    return [Block(paragraph=[("", text)])]


def shaped(text: str) -> list[Block]:
    return [block for part in re.split(r"\n\s*\n", text.strip()) for block in _blocks(part.split("\n"))]


def _blocks(written: Sequence[str]) -> Iterator[Block]:
    rows = [_LINE.fullmatch(line) for line in written]
    kinds = [_kind(written, rows, at) for at in range(len(written))]
    for kind, run in groupby(range(len(written)), key=kinds.__getitem__):
        found = list(run)
        if kind == "lines":
            yield Block(
                lines=[(row["label"].strip(), spans(row["value"].strip())) for at in found if (row := rows[at])]
            )
        elif kind == "apart":
            yield from (Block(apart=spans(written[at].strip())) for at in found)
        else:
            yield Block(paragraph=spans("\n".join(written[at].strip() for at in found)))


def _kind(written: Sequence[str], rows: Sequence[re.Match[str] | None], at: int) -> str:
    """One "label: value" alone is a sentence, unless the line before it announces it."""
    if rows[at] is not None:
        before = at > 0 and (rows[at - 1] is not None or written[at - 1].rstrip().endswith((":", "\uff1a")))
        after = at + 1 < len(rows) and rows[at + 1] is not None
        return "lines" if before or after else "paragraph"
    mark = _APART.fullmatch(written[at].strip())
    return "apart" if mark and mark.lastgroup != "call" and len(written) > 1 else "paragraph"


def spans(text: str) -> list[Span]:
    found: list[Span] = []
    end = 0
    for mark in _APART.finditer(text):
        if mark.start() > end:
            found.append(("", text[end : mark.start()]))
        found.append((str(mark.lastgroup), mark[0]))
        end = mark.end()
    if end < len(text):
        found.append(("", text[end:]))
    return found
