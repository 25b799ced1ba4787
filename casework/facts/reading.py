"""Reads one message: everything it states for the elements of a case.

Where it is unsure it leaves out; it never invents a value. recognizers-text is not used: what these rules leave
out (two weeks or three, a month without a verb) is left out because it is unclear, and its guesses would be values
nobody said; it is also abandoned, slow (40 ms a message) and takes two seconds to import.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from casework.facts.answers import OWN_WORDS, answer
from casework.facts.choices import choices
from casework.facts.corrections import by_name, is_correction, replaced, without_old
from casework.facts.employer import employer
from casework.facts.fact import Fact, Value
from casework.facts.hours import hours
from casework.facts.job import job
from casework.facts.pay import pay
from casework.facts.people import people
from casework.facts.place import place
from casework.facts.proofs import proofs
from casework.facts.said import Said, said
from casework.facts.story import story
from casework.facts.tenure import tenure
from casework.facts.when import when

_PAYLOAD = re.compile(r"^\s*/\w{1,40}\s*[{\[]")  # a command to the dialogue engine is no worker's word


def read(text: str, said_on: date, *, asked: str | None = None, case_type: str | None = None) -> list[Fact]:
    """Give the facts of a message in the order of their words; with a correction, the new values only."""
    if not text.strip() or _PAYLOAD.match(text):
        return []
    corrects = is_correction(text)
    message = without_old(text) if corrects else text
    heard = said(message, said_on, asked, case_type)
    if not heard.clauses:
        return []
    facts = _settled(_all(heard))
    if asked and (asked in OWN_WORDS or all(fact.key != asked for fact in facts)):
        reply = answer(heard, [fact for fact in facts if fact.key != asked])
        if reply:
            facts = [*(fact for fact in facts if fact.key != asked and not _swallowed(fact, reply)), reply]
    if not facts and asked is None and corrects:
        facts = by_name(text, said_on, _again)
    return sorted(facts, key=lambda fact: (fact.start, fact.end, fact.key))


def correction(text: str, said_on: date, known: Mapping[str, Value], last_asked: str | None) -> list[Fact]:
    """Give what a correction changes in what is known (a mapping in the order of telling); nothing if unclear."""
    return replaced(text, said_on, known, last_asked, _again)


def _again(text: str, said_on: date, asked: str | None) -> list[Fact]:
    return read(text, said_on, asked=asked)


def _all(heard: Said) -> list[Fact]:
    dated = list(when(heard))
    facts = [*dated, *tenure(heard, dated)]
    for rule in (pay, people, hours, employer, job, place, choices, story, proofs):
        facts += rule(heard)
    return [*facts, *_left(heard, facts)]


def _left(heard: Said, facts: list[Fact]) -> list[Fact]:
    """Whoever tells a last day gone by no longer works there."""
    last = [fact for fact in facts if fact.key == "last_day" and str(fact.value) <= heard.said_on.isoformat()]
    if not last or any(fact.key == "still_employed" for fact in facts):
        return []
    return [heard.fact("still_employed", "no", last[0].start, last[0].end)]


def _settled(facts: list[Fact]) -> list[Fact]:
    """Keep one value for an element: the earlier start of a debt, the sure over the rough, of two that differ none."""
    settled: list[Fact] = []
    for key in dict.fromkeys(fact.key for fact in facts):
        same = [fact for fact in facts if fact.key == key]
        if key == "owed_from":
            same = sorted(same, key=lambda fact: str(fact.value))[:1]
        if len({str(fact.value) for fact in same}) > 1:
            same = [fact for fact in same if fact.certainty == "sure"] or same
            narrow = max(same, key=lambda fact: len(str(fact.value)))
            if not all(str(narrow.value).startswith(str(fact.value)) for fact in same):
                continue
            same = [narrow]
        settled.append(same[0])
    return settled


def _swallowed(fact: Fact, reply: Fact) -> bool:
    """What was read inside the answer in another sense gives way, if both take their value from the same words."""
    return fact.start == reply.start and fact.end == reply.end
