"""A short message understood as the answer to the element just asked for.

Gives nothing for a refusal, a question, or an answer to something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from casework.elements import ELEMENTS, Kind
from casework.facts.chosen import QUESTION, choice
from casework.facts.dates import months_between
from casework.facts.fact import Fact
from casework.facts.numbers import numbers
from casework.facts.people import count_of
from casework.facts.plain import plain_answer
from casework.facts.proofs import FIVE, items_of, missing_of, named_insurance
from casework.facts.said import Said
from casework.facts.spans import since_then, whole

_LEAD = re.compile(
    r"^(?:(?:好像|应该|大概|可能|记得)(?:是)?(?:叫(?:做)?什么|叫做?)?|(?:嗯+|哦|啊|呃|额|那个|就是"
    r"|是的|对|你好|well|um+|uh+|so|yes|yeah|ok)[\s，,、.。]+)*"
    r"(?:(?:我们?|他们?|咱们?)?(?:的)?(?:公司|单位|厂|厂子|工厂|店|饭店|老板|平台|包工头|总包|医院"
    r"|岗位|职位|工种|工作|地点|地址|工地)?(?:的)?(?:名字|全称|名称)?(?:叫做|叫|是在|就是|是|：|:)\s?"
    r"|在|于"
    r"|(?:(?:the|my|our) )?(?:company|employer|boss|factory|restaurant|hospital|platform|contractor"
    r"|name|workplace|job|place|reason)(?:'s)?(?: name)?(?: is| was)?(?: called| named)? (?:is "
    r"|was )?|it(?:'s| is| was) (?:called |named )?|called |named |i work (?:for|at|in) "
    r"|i worked (?:for|at|in) |i(?:'m| am| was) (?:an? |in |at )?|(?:work|working|worked) (?:for|at"
    r"|in|as an?) |as an? |in |at )?"
)
_TAIL = re.compile(r"(?:这个公司|的公司|那里|那边|这边|上班|打工|工作|干活|吧|啊|呀|的|了|哦)+$")
_NAME_KEYS = frozenset({"employer", "workplace", "job", "hospital", "platform", "contractor", "injury_place"})
OWN_WORDS = frozenset(
    {"demand", "steps_taken", "conduct", "injury_task"}
)  # asked for these, the whole message is the answer
_KEEP_TAIL = frozenset({"workplace", "injury_place"})
_ONLY_FIGURES = re.compile(
    r"^[\d\s.,:：/\\-]+(?:元|块|块钱|个月|月|号|日|年|天|人|个|个人|k|w|万|千|yuan|rmb|months?|years?|days?)?$"
)
_SELF_ONLY = re.compile(
    r"(?:就|只有?|仅|光)?(?:是)?(?:我|自己|一个人|我自己|我一个|本人)(?:一个|自己|1个)?(?:人)?(?:了"
    r"|吧|啊|的)?|(?:just|only)? ?(?:me|myself)(?: only| alone)?|alone|by myself|it'?s (?:just"
    r"|only) me"
)
_MINUS = re.compile(r"(?<![\d一-龥])-\d")


def answer(said: Said, facts: Iterable[Fact]) -> Fact | None:
    """Give what the whole message says to the question, where reading found nothing for it by itself."""
    element = ELEMENTS.get(said.asked or "")
    text = said.text.strip()
    if element is None or not text or _MINUS.search(text):
        return None
    meaning = plain_answer(said.words)
    if meaning in ("wont_say", "enough") or (
        meaning == "dont_know" and "unknown" not in element.choices and element.key != "wants"
    ):
        return None
    others = list(facts)
    match element.kind:
        case Kind.CHOICE:
            return choice(said, element.key, element.choices, meaning, others)
        case Kind.LIST:
            return _list(said, element.key, meaning)
        case Kind.TEXT:
            return None if meaning else _text(said, element.key, others)
    if meaning or QUESTION.search(text):
        return None
    match element.kind:
        case Kind.DATE:
            return _date(said, element.key, others)
        case Kind.MONEY:
            return _money(said, element.key)
        case Kind.COUNT:
            return _count(said)
    return _number(said, element.key)


def _list(said: Said, key: str, meaning: str | None) -> Fact | None:
    if key == "insurance_missing":
        if meaning == "no" or re.search(
            (
                r"都没|全没|全部没|什么都没|一样都没|\b(?:all of (?:them|it)|everything|none of them|nothing)\b"
                r"|^(?:全部|所有|都)"
            ),
            said.text.strip(),
        ):
            return said.whole([*FIVE, "housing_fund"], "about")
        found = missing_of(said)
        named = found[0] if found else (_named_missing(said) if meaning is None else [])
        return said.whole(named) if named else None
    if meaning == "no":
        return said.whole([])
    if meaning is not None or QUESTION.search(said.text.strip()):
        return None
    held = items_of(said.text, holding=False)
    if held:
        return said.whole(held)
    if (
        re.match(
            r"(?:什么|啥|都|一样)?(?:都)?(?:没有|没)(?:任何|什么|啥)?(?:证据|东西|凭证|材料|留)?", said.text.strip()
        )
        and len(said.text.strip()) <= 10
    ):
        return said.whole([])
    if re.fullmatch(
        (
            r"(?:i |we )?(?:really )?(?:don't|dont|do not|didn't|did not|haven't|have not)(?: got| have| keep"
            r"| kept)+ ?(?:any(?:thing)?(?: evidence| proof)?|nothing|proof|evidence|it)?[.!]*"
        ),
        said.text.strip(),
    ):
        return said.whole([])
    rest = re.sub(r"^(?:我|我们|手里|现在)*(?:有|只有|还有|保留了?|i have|we have|i've got)\s?", "", said.text.strip())
    offset = said.text.index(rest) if rest else 0
    parts = [
        part.strip(" 。.!！的吧啊呢")
        for part in re.split(r"[、,，和跟;；]|还有|以及|\band\b", said.words[offset : offset + len(rest)])
    ]
    words = [part for part in parts if 2 <= len(part) <= 12 and not re.search(r"没|不|欠|吗|\d{3}", part)]
    return said.whole(words) if words and len(words) == len(parts) and rest != said.text.strip() else None


def _named_missing(said: Said) -> list[str]:
    """养老和医保, said to "which are missing?"; none of it if something was said to be paid."""
    if re.search(r"交了|有交|只有|paid for|they pay", said.text):
        return []
    return named_insurance(said.text)


def _text(said: Said, key: str, others: list[Fact]) -> Fact | None:
    text = said.text.strip()
    if (
        QUESTION.search(text)
        or _ONLY_FIGURES.match(text)
        or (len(text) < 2 and not text.isalnum())
        or not re.search(r"[^\W\d_]", text)
        or text.startswith("/")
    ):
        return None
    if key in _NAME_KEYS:
        return _name(said, key, others)
    start, end = _bounds(said)
    bare_mark = any(stop - begin >= len(text) - 1 for begin, stop in said.marks())
    return None if bare_mark or end - start > 600 else said.fact(key, said.quote(start, end), start, end)


def _name(said: Said, key: str, others: list[Fact]) -> Fact | None:
    """A name is the first part of the message that tells nothing else."""
    for clause in said.clauses[:2]:
        told = [
            fact
            for fact in others
            if fact.key != key and fact.start < clause.end and fact.end > clause.start and fact.key not in _NAME_KEYS
        ]
        marks = [place for place in said.marks() if place[0] < clause.end and place[1] > clause.start]
        if told or marks or plain_answer(clause.text) or clause.iffy:
            continue
        start, end = clause.start, clause.end
        lead = _LEAD.match(clause.text.lstrip())
        start += len(clause.text) - len(clause.text.lstrip()) + (lead.end() if lead else 0)
        tail = None if key in _KEEP_TAIL else _TAIL.search(said.text, start, end)
        if tail and tail.start() > start:
            end = tail.start()
        value = said.quote(start, end)
        if (
            not 1 <= len(value) <= 60
            or re.search(
                (
                    r"没有?(?:名字|说|告诉)|不知|不(?:太)?清楚|不记得|忘|谁|什么|欠|没发|没给|^(?:老板|公司|他们|我)$"
                    r"|\bdon't\b"
                ),
                value,
            )
            or (len(value) < 2 and not value.isascii())
        ):
            return None
        return said.fact(key, value, start, end)
    return None


def _bounds(said: Said) -> tuple[int, int]:
    start = len(said.text) - len(said.text.lstrip())
    return start, len(said.text.rstrip())


def _date(said: Said, key: str, others: list[Fact]) -> Fact | None:
    taken = {(fact.start, fact.end) for fact in others if fact.key != key}
    for day in said.days:
        value = day.coming if key == "promised_pay_date" else day.past
        if value is None or (day.start, day.end) in taken or (day.grain == "year" and key != "entry_date"):
            continue
        return said.fact(key, value, day.start, day.end, "about" if day.about else "sure")
    lengths = [span for span in said.spans if span.unit != "hour" and (span.start, span.end) not in taken]
    if key == "entry_date" and len(lengths) == 1 and not said.days:
        reading = since_then(said.said_on, lengths[0])
        if reading and reading.past:
            return said.fact(key, reading.past[:7], lengths[0].start, lengths[0].end, "about")
    if key == "entry_date" and not said.days and not lengths:
        year = re.fullmatch(r"\D{0,6}((?:19|20)\d\d)\D{0,3}", said.text.strip())
        if year and int(year[1]) <= said.said_on.year:
            return said.whole(f"{year[1]}-01", "about")
    return None


def _money(said: Said, key: str) -> Fact | None:
    sums = [amount for amount in said.sums if amount.per is None or (amount.per == "month" and key == "monthly_pay")]
    if key == "monthly_pay" and any(amount.per not in (None, "month") for amount in said.sums):
        return None
    values = {amount.value for amount in sums}
    if (
        len(values) != 1
        or sums[0].value < 10
        or re.search(r"没有?发|欠" if key == "monthly_pay" else "月薪|每月|一个月", said.text)
    ):
        return None
    return said.fact(key, sums[0].yuan, sums[0].start, sums[0].end, "about" if sums[0].about else "sure")


def _count(said: Said) -> Fact | None:
    text = said.text.strip(" 。.!！，,")
    if _SELF_ONLY.fullmatch(text):
        return said.whole(1)
    if re.fullmatch(r"(?:就|只有|我们)*俩(?:人)?|(?:两|2)个(?:人)?", text):
        return said.whole(2)
    found = re.search(
        (
            r"(?<![\d.])(?P<n>\d{1,4}(?!\d)|[零一二两三四五六七八九十百]{1,5})(?P<about>几|多|来|余)?\s?(?:个"
            r"|名|位|人|号|$|工|people|workers|of us|in total|左右|吧|了)"
        ),
        text,
    )
    if found is None:
        figures = numbers(said.text)
        if (
            len(figures) == 1
            and not any(
                begin <= figures[0].start < stop
                for begin, stop in said.marks()
                if (begin, stop) not in {(a.start, a.end) for a in said.sums}
            )
            and len(text) < 40
        ):
            value = figures[0].value
            return (
                said.fact(
                    "people_affected",
                    int(value),
                    figures[0].start,
                    figures[0].end,
                    "about" if figures[0].about else "sure",
                )
                if 1 <= value <= 9999 and value == int(value)
                else None
            )
        return None
    count = count_of(found["n"])
    rough = bool(found["about"]) or re.search(r"大概|差不多|左右|about|around", text) is not None
    if not count or said.days or any(span.start <= said.text.find(found["n"]) < span.end for span in said.spans):
        return None
    return said.whole(count, "about" if rough else "sure")


def _number(said: Said, key: str) -> Fact | None:
    unit: Literal["month", "hour"] = "month" if key == "owed_months" else "hour"
    lengths = [span for span in said.spans if (span.months if unit == "month" else span.unit == "hour")]
    if len(lengths) == 1:
        amount = lengths[0].months if unit == "month" else lengths[0].amount
        return (
            said.fact(key, whole(amount), lengths[0].start, lengths[0].end, "about" if lengths[0].about else "sure")
            if amount
            else None
        )
    if key == "owed_months" and len(said.days) == 1 and (count := months_between(said.days[0])):
        return said.fact(key, count, said.days[0].start, said.days[0].end, "about")
    if lengths or said.days or any(amount.marked or amount.large for amount in said.sums):
        return None
    half = re.fullmatch(r"(.{1,3})个?半", said.text.strip(" 。.!！吧左右大概"))
    figures = numbers(said.text)
    if len(figures) != 1 or len(said.text.strip()) > 14 or figures[0].value > (120 if unit == "month" else 744):
        return None
    return said.fact(
        key,
        whole(float(figures[0].value) + (0.5 if half else 0)),
        figures[0].start,
        figures[0].end,
        "about" if figures[0].about else "sure",
    )
