"""Yes, no and the other closed values, each from the phrases that state it. A question or a fear states nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType

from casework.facts.cues import GENERAL, cues, has
from casework.facts.fact import Fact
from casework.facts.phrase import any_of
from casework.facts.phrases import NOT, PHRASES
from casework.facts.said import Said

_COMPILED: Mapping[str, dict[str, re.Pattern[str]]] = MappingProxyType(
    {
        key: {
            value: re.compile(any_of(phrases.replace("{not}", NOT)))
            for (of, value), phrases in PHRASES.items()
            if of == key
        }
        for key in dict.fromkeys(key for key, _ in PHRASES)
    }
)
# Elements that only mean something once the matter is plain: from the case type, or from cues.
_ONLY_WITH: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "notice_form": ("dismissal", ("dismissal_date",)),
    "protected_status": ("dismissal", ("dismissal_date",)),
    "wants": ("dismissal", ("dismissal_date",)),
    "on_shift": ("work_injury", ("injury_date",)),
    "commute": ("work_injury", ("injury_date",)),
    "insured": ("work_injury", ("injury_date",)),
    "employer_reported": ("work_injury", ("injury_date",)),
    "order_injury": ("gig_worker", ("injury_date",)),
    "told_employer": ("discrimination_harassment", ("conduct_date",)),
}
_INJURED = re.compile("工伤|受伤|injur")
_DENIED = re.compile(r"(?:\bnever|\bno|\bnot|n't|nt|\bwithout)\s(?:\w+\s){0,2}$")
_NOT_GIVEN = re.compile(
    r"(?:没有?|未|不)(?:给|发|有|出|收到|拿到)?(?:我)?(?:任何|过|一份)?$|\b(?:no|not|never|without)\s(?:\w+\s)?$"
)
_REFUSED = re.compile(r"[^，,。]{0,4}不(?:批|同意|准|让)|日期|时间")
_URGED = re.compile(r"(?:让|叫|逼|劝|要求|希望|要)(?:我|我们)?[^，,。]{0,4}$|(?:厂子?|公司|老板|店)$")
_ENDING = re.compile(r"辞|开除|裁|解雇|调岗|降薪|赶|fire|dismiss|resign|sack|laid off|let .{0,6}go|terminat")
_ENDED_BY_FIRM = re.compile(r"(?:被|(?<!与)(?<!和)(?<!跟)(?:公司|单位|老板|厂里|他们))[^，,。]{0,6}$")
_SOMEBODY = re.compile(r"(?:同事|工友|别人|其他人|老板|经理|主管|领导|人事)(?:也|都|已经|就)?$")


def choices(said: Said) -> Iterator[Fact]:
    """Give each closed value that is plainly stated, and only once."""
    for key, phrases in _COMPILED.items():
        if not _fits(said, key):
            continue
        found: dict[str, tuple[int, int]] = {}
        for value, phrase in phrases.items():
            for match in said.stated(phrase):
                if _states(said, key, value, match) and not _inside(match.span(), found.values()):
                    found.setdefault(value, match.span())
        if key == "still_employed" and "yes" not in found and "no" not in found:
            yield from _sacked(said)
        elif len(found) == 1:
            value, span = next(iter(found.items()))
            yield said.fact(key, value, *span, "about" if re.search("空白|blank", said.text[slice(*span)]) else "sure")


def _fits(said: Said, key: str) -> bool:
    if key not in _ONLY_WITH or said.asked == key:
        return True
    case_type, needed = _ONLY_WITH[key]
    if said.case_type == case_type or any(has(said, cue) for cue in needed):
        return True
    if key == "protected_status" and _ENDING.search(said.text):
        return True
    return key in ("on_shift", "commute", "insured", "employer_reported") and _INJURED.search(said.text) is not None


def _states(said: Said, key: str, value: str, match: re.Match[str]) -> bool:
    clause = said.clauses[said.clause_at(match.start())]
    before = said.text[max(clause.start, match.start() - 16) : match.start()]
    if clause.asks and (
        re.search(r"吗|没有$|是否|\bdid\b|\bdo\b|\bis\b|\bhave i\b", clause.text)
        or key in ("written_contract", "wants", "insured")
    ):
        return False
    if key in ("still_employed", "written_contract") and _SOMEBODY.search(before):
        return False
    if key == "still_employed" and value == "no" and re.search(r"老婆|孩子|\bif i\b", before):
        return False
    if GENERAL.search(clause.text) or (key == "insured" and "除了" in clause.text):
        return False
    if key == "notice_form" and value != "none" and _NOT_GIVEN.search(before):
        return False
    if (
        key == "still_employed"
        and value == "no"
        and (_URGED.search(before) or _REFUSED.match(said.text[match.end() :]))
    ):
        return False
    return value != "yes" or not _DENIED.search(before)


def _inside(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    """没签合同 holds, and 签…合同 inside it says nothing."""
    return any(span[0] < end and span[1] > start for start, end in others)


def _sacked(said: Said) -> Iterator[Fact]:
    """Whoever says that they were sacked no longer works there."""
    for cue in cues(said, "dismissal_date"):
        before = said.text[max(0, cue.start() - 8) : cue.start()]
        plain = (
            re.search(
                (
                    r"被|把我|给我|将我|我$|就$|让|叫|我们$|直接|突然|(?:公司|单位|老板|厂里|他们|领导|人事)\S{0,4}$"
                    r"|为由|理由|[，,。\s]$|^$"
                ),
                before,
            )
            is not None
            or cue.group()[0] in "被叫让不别喊把给将"
            or cue.group().isascii()
            or re.match("了?我", said.text[cue.end() :]) is not None
        )
        after = said.text[cue.end() : cue.end() + 8]
        if (
            plain
            and (cue.group()[:2] not in ("解除", "终止") or _ENDED_BY_FIRM.search(before))
            and not GENERAL.search(said.clauses[said.clause_at(cue.start())].text)
            and not re.match(
                r"[^，,。]{0,2}(?:赔|补偿|标准|通知|理由|的话|怎么|如何|该|可以|需要|员工|别人|他|她|同事)|书", after
            )
            and "dismissal" not in cue.group()
            and not _future(said, cue.start())
        ):
            yield said.fact("still_employed", "no", *cue.span())
            return


def _future(said: Said, position: int) -> bool:
    """Sacked as of a day to come: still there today; 明天别来了 is as good as sacked."""
    today = (said.said_on + timedelta(days=3)).isoformat()
    return any(
        day.past and day.past[:10] > today[: len(day.past)] and said.clause_at(day.start) == said.clause_at(position)
        for day in said.days
    )
