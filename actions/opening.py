"""The beginning and the time after: hears what the matter is, asks for consent, and takes what is added later.
Asks no sheet question.
"""

from __future__ import annotations

from dataclasses import replace

from actions import replies
from actions.answers import answer
from actions.handing import hand_over, matter_of, missed, take_matter, wants_person
from actions.talk import Heard, Talk, Turn
from casework import facts
from casework.elements import CaseType

SURE = 0.35  # the classifier's trust from which a matter is taken as heard


def hear(talk: Talk, heard: Heard) -> Turn:
    """A message outside the form and outside any question of ours."""
    turn = Turn(talk)
    if talk.stage == "handed":
        return _while_waiting(turn, heard)
    if wants_person(heard):
        take_matter(turn, heard)
        return hand_over(turn, "asked_for_human")
    if talk.stage == "done":
        return _afterwards(turn, heard)
    return _first(turn, heard)


def _first(turn: Turn, heard: Heard) -> Turn:
    best = matter_of(heard)
    trust = max((heard.ranking.get(t, 0.0) for t in CaseType), default=0.0)
    labour = heard.ranking.get(best, 0.0) if best else 0.0
    away = heard.ranking.get(CaseType.NOT_LABOUR, 0.0)
    if best and labour >= SURE and labour >= away:
        take_matter(turn, heard)
        if "employer_fleeing" in turn.talk.raised:
            turn.say(f"understood_{best}")
            return hand_over(turn)
        return turn.become(stage="consent", misses=0).say(f"understood_{best}").say("consent")
    if away >= SURE and away >= trust:
        return turn.become(misses=0).say("not_labour")
    if heard.means("greet", at_least=0.3):
        return turn.say("greeting")
    if heard.means("affirm", at_least=0.3):
        return turn.say("ask_matter")
    if answer(turn, heard) or missed(turn):
        return turn
    return turn.say("ask_matter" if heard.means("inform", "deny", "dont_know", at_least=0.3) else "not_understood")


def _while_waiting(turn: Turn, heard: Heard) -> Turn:
    """A person has been called and has not come yet: keep what is said, and answer what can be answered."""
    take_matter(turn, heard)
    if heard.means("ask_status", "ask_next"):
        return turn.do("status")
    if heard.means("thank", "goodbye", "ask_who"):
        answer(turn, heard)
        return turn
    return turn.do("kept")


def _afterwards(turn: Turn, heard: Heard) -> Turn:
    """The ticket stands: what is added goes into the case; questions are answered."""
    if answer(turn, heard):
        return turn
    known = len(turn.talk.sheet)
    if facts.is_correction(heard.text):
        turn.learn(facts.correction(heard.text, heard.said_on, turn.talk.values, None), heard, replacing=True)
    else:
        take_matter(turn, heard)
    if turn.talk.also or len(turn.talk.sheet) > known or turn.out:
        turn.do("matters", also=[str(t) for t in turn.talk.also], flags=list(turn.talk.raised))
    return turn.do("kept")


def consented(talk: Talk, heard: Heard) -> Turn:
    """The worker agrees that we keep what is said: the case begins with what is already known."""
    turn = Turn(talk)
    turn.learn(facts.read(heard.text, heard.said_on, case_type=talk.case_type), heard)
    turn = Turn(turn.talk).become(stage="intake", misses=0, sheet_complete=False)
    turn.do(
        "start_case",
        case_type=str(talk.case_type or CaseType.OTHER_LABOUR),
        also=[str(t) for t in talk.also],
        flags=list(talk.raised),
    )
    for key, known in turn.talk.sheet.items():
        turn.do("element", key=key, **known.as_json())
    return turn.say("noted", elements=shown(turn.talk)) if turn.talk.sheet else turn.say("begin")


def refused(_talk: Talk, _heard: Heard) -> Turn:
    """No consent: nothing of the matter is kept, and help without a file is named."""
    return Turn(Talk()).do("forget").say("consent_refused")


def at_consent(talk: Talk, heard: Heard) -> Turn:
    """Neither yes nor no to the consent question: answer, take what is said meanwhile, and ask once more."""
    turn = Turn(talk)
    plain = replies.plain(heard.text)
    if plain == "yes":
        return consented(talk, heard)
    if plain == "no":
        return refused(talk, heard)
    if wants_person(heard):
        return hand_over(turn, "asked_for_human")
    if answer(turn, heard, at_least=0.6):
        return turn.say("consent")
    known = len(talk.sheet)
    take_matter(turn, heard)
    if len(turn.talk.sheet) == known and missed(turn):
        return turn
    return turn.say("consent_again")


def shown(talk: Talk) -> list[dict[str, object]]:
    """The sheet for reading back: key, value, status and a contradicting value, in the sheet's order."""
    return [{"key": key, **replace(known, words="").as_json()} for key, known in talk.sheet.items()]
