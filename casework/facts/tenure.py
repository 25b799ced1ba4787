"""Since when somebody has worked there, told as a length ("干了两年", "worked there for two years"). Always "about"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from casework.facts.cues import GENERAL, has
from casework.facts.fact import Fact
from casework.facts.said import Said
from casework.facts.spans import Span, since_then
from casework.facts.trades import CHINESE

_WORKED = re.compile(
    r"(?:干|做|工作|上(?:了)?班|打工|待|呆|来|入职|进厂|进来|工龄|服务|跑(?!来)|送外卖"
    r"|当\S{0,5})(?:活)?(?:有|了|满|快|已经|都|差不多|也|大概|到现在|至今|将近|\s|，|,)*$"
    r"|在(?:这|那|这里|这儿|那里)?(?:\S{1,10})?(?:厂|公司|工地|店|单位|这|这里|这儿|餐厅|酒店|医院"
    r"|学校)(?:里|上)?(?:工作|干|上班|做)?(?:已经|都|有|快|差不多|了|\s)*$"
    r"|\b(?:worked|working)\b[^,.;]{0,45}\bfor(?: about| over| almost| nearly| more than)?\s$"
    r"|\b(?:worked|working|been|employed)(?: here| there| for (?:them|him|her|this company"
    r"|the company|this boss)| at \w[\w ]{0,30}?| with them| in this (?:factory|company"
    r"|restaurant))?(?: for)?(?: about| over| almost| nearly| more than)?\s$"
)
_OFF = re.compile(
    r"没|每|出门|外地|外出|病假|停工|休息|休假|试用|住院|加班|等|治|孕|受伤|合同|unpaid|paid|sick"
    r"|hospital|pregnant|off\b"
)
_CAREER = re.compile(f"多?的?(?:{'|'.join(sorted(CHINESE))})")
_SHORTLY = re.compile(r"(?:多|左右)?(?:就|才|刚|时|被|and (?:then )?(?:got|was))")


def tenure(said: Said, dated: Iterable[Fact]) -> Iterator[Fact]:
    """Give the entry date from a length of service; counted back from the end of the work, where one was told."""
    known = {fact.key: fact for fact in dated}
    if "entry_date" in known:
        return
    found = [span for span in said.spans if _is_service(said, span)]
    if len(found) != 1:
        return
    span = found[0]
    base = _base(said, span, known)
    if base is None:
        return
    reading = since_then(base, span)
    if reading and reading.past:
        yield said.fact("entry_date", reading.past[:7], span.start, span.end, "about")


def _is_service(said: Said, span: Span) -> bool:
    clause = said.clauses[said.clause_at(span.start)]
    before, after = said.text[clause.start : span.start], said.text[span.end : clause.end]
    if span.unit in ("hour", "day") or clause.iffy or GENERAL.search(clause.text) or _OFF.search(before[-14:]):
        return False
    if _CAREER.match(after):
        return False  # 做了五年厨师: the trade, perhaps not the job
    return _WORKED.search(before) is not None or re.match(r"(?:的)?工龄", after) is not None


def _base(said: Said, span: Span, known: dict[str, Fact]) -> date | None:
    for key in ("last_day", "dismissal_date"):
        if key in known:
            value = str(known[key].value)
            return date.fromisoformat(value if len(value) == 10 else f"{value}-15")
    long = (span.months or 0) >= 6
    if has(said, "last_day") or (has(said, "dismissal_date") and not long):
        return None  # left, nobody knows when
    if (
        re.search(r"走的时候|走了|离职|辞职|不干了|最后一个?月", said.text)
        or re.search(r"那时|以前|之前|后来|used to|previous|前年|去年", said.text[: span.start])
        or (_SHORTLY.match(said.text, span.end) and not long)
    ):
        return None
    return said.said_on
