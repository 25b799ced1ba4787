"""When a worker takes something back ("不对，是9月"): what is new, and which known element it replaces.

Never changes a value that was not named or meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from casework.elements import ELEMENTS, Kind
from casework.facts.fact import Fact, Value
from casework.facts.fold import MASK, fold
from casework.facts.phrase import any_of

type Reader = Callable[[str, date, str | None], list[Fact]]

_WRONG = re.compile(
    any_of(r"""
    ^(?:哦|啊|呃|额|等等|等一下|嗯)?[\s，,]*(?:不对|不是的?(?=[，,\s])|错了|不好意思[，,\s]*(?:说|写|打|搞|记
    + |弄|讲)错|更正|纠正|改一下|我改一下|更改|修改)
    (?:我)?(?:刚才|刚刚|前面|上面|之前)?(?:说|写|打|搞|记|弄|填|讲|报|发|输|看)(?:的)?错(?!误|话)(?:了|字)?
    (?:刚才|刚刚|前面|上面|之前)(?:说|写|填|报|打)(?:的)?(?:不对|有误|错|不准)
    ^(?:no|nope|oh|oops|sorry|wait|hold on|hang on|my bad|my mistake|correction|actually)[\s,.!]+(?:no[\s,.!]+
    + |wait[\s,.!]+|sorry[\s,.!]+|actually[\s,.!]+)*(?:it(?:'s| was| is)|that(?:'s| was)|i meant?|not|make that
    + |it should|the|there (?:are|were)|we (?:are|were)|in |on |since )
    \b(?:i meant?|i made a mistake|i was wrong|i got (?:it|that) wrong|my mistake|correction:?|that(?:'s| was
    + | is) (?:wrong|not right|incorrect|a typo)|i mistyped|i misspoke|typo|should (?:be|have been)|scratch that
    + |let me correct|wrong (?:number|date|name|amount|month))\b
    """)
)
_NOT_BUT = re.compile(
    r"(?<!是)(?<!要)不是(?!说|因为|故意|我的错)(?P<old>[^，,。；;！!？?\n]{1,16}?)[\s，,；;]*(?:而"
    r"|应该|，)?(?:就)?是(?!不是)(?P<new>[^，,。；;！!？?\n]{1,30})"
    r"|(?:^|[\s,.])(?:it(?:'s| was| is) )?not (?P<old2>[^,.;!?\n]{1,24}?)(?:[,;]?\s(?:but|it's|it is"
    r"|it was|rather|i meant?)|,)\s(?P<new2>[^,.;!?\n]{1,40})"
    r"|(?P<new3>\b[^,.;!?\n]{1,30}), not (?P<old3>[^,.;!?\n]{1,24})$"
    r"|(?:把|从)?(?P<old4>[^，,。\s]{1,12})(?:改成|改为|更正为)(?P<new4>[^，,。\s]{1,20})"
)
_VALUE_LIKE = re.compile(
    r"[\d一二两三四五六七八九十百千万]\s?(?:个|人|名|月|号|日|年|天|元|块|千|万|百|k|people|months?"
    r"|yuan|$|,)|^\d|\b(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b"
    r"|周[一-日]|昨天|前天|上个?[周月]|去年|今年"
)
# The words by which a worker says which element is wrong.
_NAMED: tuple[tuple[str, str], ...] = (
    (
        "employer",
        (
            r"公司名|公司(?:的)?名|单位名|厂名|公司叫|名字(?:写|打|说)错|公司(?:写|打|说)错|company name"
            r"|name of the company|employer|the company is"
        ),
    ),
    ("people_affected", r"人数|几个人|多少人|个人|number of people|people|of us|workers"),
    ("monthly_pay", r"月薪|月工资|每个?月(?:工资)?|一个月的?工资|monthly|a month|per month|salary"),
    (
        "owed_amount",
        (
            r"欠(?:的|我|款|薪)?(?:的)?(?:钱|金额|工资|总数|总额)?(?!.{0,3}个月)|金额|总共|一共|总数|owe"
            r"|owed amount|amount|total"
        ),
    ),
    ("owed_months", r"欠.{0,6}个月|几个月|个月(?!前|后)|months?(?! ago)"),
    ("entry_date", r"入职|进厂|进公司|来的时间|started|joined|start date"),
    ("injury_date", r"受伤|出事|事故|injur|accident|hurt"),
    ("dismissal_date", r"辞退|开除|被裁|fired|dismiss"),
    ("last_day", r"离职|最后一天|last day|quit|left"),
    ("owed_from", r"开始(?:欠|没发|拖)|欠薪开始|owed since|since when"),
    ("promised_pay_date", r"答应|承诺|promised"),
    ("workplace", r"地点|地址|地方|city|address|location|workplace"),
    ("job", r"工种|岗位|职位|job title|position"),
    ("hospital", r"医院|hospital"),
    ("contractor", r"包工头|总包|分包|contractor"),
    ("platform", r"平台|platform"),
)
_LEAD = re.compile(
    r"^(?:[\s，,。.!！:：]|不对|不是|错了|哦|啊|等等|等一下|对不起|不好意思|抱歉|更正(?:一下)?"
    r"|纠正(?:一下)?|我?(?:刚才|刚刚|前面|之前)?(?:说|写|打|搞|记|弄|填|讲)错了?|应该是|应该|是(?!的)"
    r"|其实|no|oh|oops|wait|sorry|actually|i meant?(?: to say)?|i made a mistake|my mistake"
    r"|correction|it(?:'s| is| was)|that(?:'s| was)|should (?:be|have been)|make that|called|is|was"
    r"|the company name|my bad|typo)+"
)


_DEED = re.compile(  # "not paid me for two months, about 9k": a deed that was left undone is no value taken back
    r"(?:\w+ly |been |being |yet |even |ever )*(?:pa(?:id|y|ying)|g[ai]ven?|got|get|received?|sign|work|let|allow"
    r"|report|insur|ha(?:d|ve)|d[io]d?|want|know|sure|come|came|answer|say|said|told|tell|issu|provid)"
)


def is_correction(text: str) -> bool:
    """True where the worker takes something back; "不是…是…" counts only between values."""
    folded = fold(text)
    if len(folded) > 300 or re.search(r"[?？]\s*$|吗\s*$", folded):
        return False
    if _WRONG.search(folded):
        return re.fullmatch(r"\W*(?:不对|不是|no)\W*", folded) is None
    found = _NOT_BUT.search(folded)
    return found is not None and _is_swap(found, folded)


def _parts(found: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    old = next(found.span(name) for name in ("old", "old2", "old3", "old4") if found[name])
    new = next(found.span(name) for name in ("new", "new2", "new3", "new4") if found[name])
    return old, new


def _is_swap(found: re.Match[str], text: str) -> bool:
    old, new = _parts(found)
    if _DEED.match(text[slice(*old)]):
        return False
    values = _VALUE_LIKE.search(text[slice(*old)]) is not None and _VALUE_LIKE.search(text[slice(*new)]) is not None
    named = re.match(r"(?:公司(?:名)?|名字|医院|包工头|老板|地点|平台)[^，,]{0,3}不是", text) is not None
    return values or named or found["old4"] is not None


def without_old(text: str) -> str:
    """Blank out what is taken back, so that only the new value is read; positions stay."""
    folded = fold(text)
    found = _NOT_BUT.search(folded)
    if found is None:
        return text
    (start, end), (new_start, _) = _parts(found)
    head = found.start() if start < new_start else start
    stop = new_start if start < new_start else end
    blank = "".join("，" if index == stop - 1 else " " for index in range(head, stop))
    return text[:head] + blank + text[stop:] if MASK not in blank else text


def replaced(text: str, said_on: date, known: Mapping[str, Value], last_asked: str | None, read: Reader) -> list[Fact]:
    """Give the new value under the key it replaces.

    That is the one named, else the one whose old value was said, else the last told of its kind.
    """
    named = _named(text)
    plain = [fact for fact in read(text, said_on, None) if fact.key in (named or known) or fact.key == last_asked]
    exact = [fact for fact in plain if named is None or fact.key in named]
    if exact:
        return exact
    order = _order(known, last_asked)
    old = _old_text(text)
    candidates = [key for key in order if named is None or key in named] or list(named or ())
    if old is not None:
        candidates = sorted(candidates, key=lambda key: not _was(old, known.get(key), key, said_on, read))
    sure = is_correction(text)
    for key in candidates:
        if ELEMENTS[key].kind is Kind.TEXT and not sure:
            continue
        fact = _as(key, text, said_on, read)
        if fact is not None and fact.value != known.get(key):
            return [fact]
    return []


def by_name(text: str, said_on: date, read: Reader) -> list[Fact]:
    """Give the new value where the words alone name one element ("公司名写错了，是宏远", "不是三个人是四个人")."""
    named = _named(text)
    found = [fact for key in named or () if (fact := _as(key, text, said_on, read))]
    return found if len(found) == 1 else []


def _order(known: Mapping[str, Value], last_asked: str | None) -> list[str]:
    """The most recently asked first: the question just put if it has an answer, then what was told last."""
    told = list(reversed(list(known)))
    head = [last_asked] if last_asked and last_asked in known else []
    tail = [last_asked] if last_asked and last_asked not in known else []
    return [*head, *(key for key in told if key not in head), *tail]


def _named(text: str) -> tuple[str, ...] | None:
    folded = fold(text)
    found = tuple(key for key, words in _NAMED if re.search(words, folded))
    return found or None


def _old_text(text: str) -> str | None:
    found = _NOT_BUT.search(fold(text))
    return text[slice(*_parts(found)[0])] if found else None


def _was(old: str, value: Value | None, key: str, said_on: date, read: Reader) -> bool:
    if value is None:
        return False
    return any(
        fact.key == key and (fact.value == value or str(value).startswith(str(fact.value)))
        for fact in read(old, said_on, key)
    )


def _as(key: str, text: str, said_on: date, read: Reader) -> Fact | None:
    """Read the new part as an answer to one element."""
    clean = without_old(text) if _NOT_BUT.search(fold(text)) else text
    lead = _LEAD.match(fold(clean))
    cut = lead.end() if lead else 0
    if ELEMENTS[key].kind is Kind.TEXT:
        last = re.split(r"[，,]", clean[cut:])[-1]
        cut = len(clean) - len(last)
        lead = _LEAD.match(fold(last))
        cut += lead.end() if lead else 0
        if _VALUE_LIKE.search(fold(clean[cut:])):
            return None
    found = next((fact for fact in read(clean[cut:], said_on, key) if fact.key == key), None)
    if found is None:
        return None
    return Fact(
        key, found.value, text[cut + found.start : cut + found.end], cut + found.start, cut + found.end, found.certainty
    )
