"""Which date belongs to which element: the verb near it decides. A date without a verb is given to none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casework.facts.cues import cues, owed
from casework.facts.days import Day, shift_month
from casework.facts.fact import Certainty, Fact
from casework.facts.said import Said

_EVENTS = ("entry_date", "injury_date", "dismissal_date", "last_day", "conduct_date")
_PROMISE = re.compile(
    r"说(?!明)|答应|承诺|保证|许诺|讲好|约定|告诉|推到|推迟|拖到|定在|\b(?:said|says?|promis\w+|told"
    r"|agreed|swore|assured|will|they'll|he'll|she'll)\b"
)
_PAY_LATER = re.compile(
    r"(?<!没)(?<!没有)(?:发|给|结|付|打(?:钱|款|给)|还(?:钱|清|我|给)|到账|清账|兑现|解决)|\b(?:pay"
    r"|paid|settle|transfer|give|send|payment|money|wages|salary)\b"
)
_OTHER_DOINGS = re.compile(
    r"住院|出院|手术|鉴定|仲裁|开庭|申请|签(?:了|的|合同)|投诉|报警|立案|判决|到期|去了?劳动|找(?:了"
    r"|过|老板)|怀孕|预产|生(?:了|的)|结婚|休假|请假|检查|评"
    r"|\b(?:hospital|surgery|arbitration|hearing|signed|complain\w*|filed|pregnant|due|expire\w*|ends)\b"
)
_HAN = re.compile("[\u4e00-\u9fff]")
_PAID_UP_TO = re.compile(r"(?:只|就|才)?(?:发|结|给|付)(?:了)?到(?:了)?\s?$")


def when(said: Said) -> Iterator[Fact]:
    """Give a fact for each date whose verb is plain."""
    marks = {key: list(cues(said, key)) for key in (*_EVENTS, "entry_since")}
    debts = owed(said)
    taken: set[str] = set()
    loose: list[Day] = []
    for day in said.days:
        promise = _promised(said, day)
        if promise:
            yield promise
            continue
        key = _key(said, day, marks, debts)
        if key is None:
            loose.append(day)
        elif day.past is not None and not (day.grain == "year" and key != "entry_date"):
            yield from _fact(said, day, key)
            taken.add(key)
    if (
        said.case_type == "work_injury"
        and said.asked is None
        and "injury_date" not in taken
        and len(loose) == len(said.days) == 1
    ):
        day = loose[0]
        clause = said.clauses[said.clause_at(day.start)]
        if day.grain == "day" and day.past and not _OTHER_DOINGS.search(clause.text) and not clause.iffy:
            yield said.fact("injury_date", day.past, day.start, day.end, "about")


def certainty(day: Day) -> Certainty:
    return "about" if day.about else "sure"


def _fact(said: Said, day: Day, key: str) -> Iterator[Fact]:
    if day.past is None or day.past > said.said_on.isoformat()[: len(day.past)] or (key == "last_day" and day.since):
        return
    if key == "paid_up_to":
        if day.grain == "month":
            year, month = int(day.past[:4]), int(day.past[5:7])
            at, following = shift_month(said.said_on.replace(year=year, month=month, day=1), 1)
            yield said.fact("owed_from", f"{at:04d}-{following:02d}", day.start, day.end, "about")
        return
    yield said.fact(key, day.past, day.start, day.end, certainty(day))


def _promised(said: Said, day: Day) -> Fact | None:
    """说下个月15号发: here the future is meant."""
    clause = said.clauses[said.clause_at(day.start)]
    before, after = said.text[clause.start : day.start], said.text[day.end : clause.end]
    if day.coming is None or re.search(r"从|since", before[-6:]) or (day.since and day.grain != "day"):
        return None
    said_before = _PROMISE.search(before) is not None
    if not said_before and before.strip() == "":  # 老板说，下个月15号发
        index = said.clause_at(day.start)
        said_before = index > 0 and re.search(r"(?:说|答应|承诺|保证)\s?$", said.clauses[index - 1].text) is not None
    paying = _PAY_LATER.search(after[:10]) or (
        _PAY_LATER.search(before) if not _HAN.search(clause.text) else re.search(r"(?:拖|推迟?)到\s?$", before)
    )
    ahead = day.coming > said.said_on.isoformat() and day.past == day.coming
    if (
        after.startswith("的")
        or not paying
        or not (said_before or (ahead and re.search(r"才|再|会|will|'ll", clause.text)))
    ):
        return None
    if (
        re.search(r"没(?:有)?\S{0,4}$", before)
        or re.match(r"\S{0,3}(?:就)?没", after)
        or (_HAN.search(clause.text) is None and re.search(r"\b(?:not|never|n't|since)\b", before[-24:]))
    ):
        return None
    broken = re.search(
        (
            r"(?:还|也|又|都|一直|到现在|结果)[^，,。]{0,4}没|nothing (?:came|happened)|never came"
            r"|didn't come|still (?:have)?n[o']t|but (?:he|they|she) didn't|never did"
        ),
        said.text[day.end :],
    )
    value = day.past if broken and day.past else day.coming
    bare_day = (
        day.past != day.coming
        and re.fullmatch(r"(?:on |by )?(?:the )?\D{0,3}\d{0,2}\D{0,2}", said.text[day.start : day.end]) is not None
    )
    return said.fact("promised_pay_date", value, day.start, day.end, "about" if day.about or bare_day else "sure")


def _key(said: Said, day: Day, marks: dict[str, list[re.Match[str]]], debts: list[re.Match[str]]) -> str | None:
    index = said.clause_at(day.start)
    own = _nearest(said, day, index, marks, debts)
    if own or said.clauses[index].iffy:
        return own
    if _OTHER_DOINGS.search(said.clauses[index].text):
        return None
    dated = {said.clause_at(other.start) for other in said.days}
    chinese = _HAN.search(said.clauses[index].text) is not None
    for step in (1, 2) if chinese else (1, -1):
        near = index + step
        if not 0 <= near < len(said.clauses) or near in dated:
            break
        other = said.clauses[near]
        if abs(other.sentence - said.clauses[index].sentence) > 0 or (_OTHER_DOINGS.search(other.text) and step == 1):
            break
        found = _nearest(said, day, near, marks, debts)
        if found:
            return found if (found == "owed_from") == day.since or (day.since and found == "entry_date") else None
    return None


def _nearest(
    said: Said, day: Day, index: int, marks: dict[str, list[re.Match[str]]], debts: list[re.Match[str]]
) -> str | None:
    """Give the element of the nearest verb in a clause: Chinese has it behind the date, English before it."""
    clause = said.clauses[index]
    chinese = _HAN.search(clause.text) is not None
    best: tuple[float, str] | None = None
    if _PAID_UP_TO.search(said.text, clause.start, day.start):
        return "paid_up_to"
    for key, found in _candidates(day, said.said_on.isoformat()[:7], marks, debts):
        for cue in found:
            if not clause.start <= cue.start() < clause.end:
                continue
            if cue.start() < day.end and cue.end() > day.start:  # 干到8月底: the verb touches the date
                gap = 0.0
            elif cue.start() >= day.end:
                gap = cue.start() - day.end + (0 if chinese else 4)
            else:
                gap = day.start - cue.end() + (4 if chinese else 0)
                if key == "last_day" and cue.group().endswith("到"):
                    gap = 0 if gap <= 4 else gap
            gap += 6 if key == "entry_since" else 0
            if gap <= (40 if chinese else 90) and (best is None or gap < best[0]):
                best = gap, "entry_date" if key == "entry_since" else "owed_from" if key == "owed" else key
    return best[1] if best else None


def _candidates(
    day: Day, said_month: str, marks: dict[str, list[re.Match[str]]], debts: list[re.Match[str]]
) -> Iterator[tuple[str, list[re.Match[str]]]]:
    for key in _EVENTS:
        yield key, marks[key]
    if day.since:
        yield "entry_since", marks["entry_since"]
    if day.grain == "month" or (day.since and day.grain == "day"):
        yield "owed", debts if day.past != said_month else []
