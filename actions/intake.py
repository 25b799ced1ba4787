"""The form's turn: takes an answer, a correction, a refusal or a question in between, and chooses the next question.
Never asks a question a third time, and never counts an unknown fact as known.
"""

from __future__ import annotations

from actions import replies
from actions.answers import ANSWERS, answer
from actions.handing import hand_over, missed, wants_person
from actions.questions import following, missing
from actions.talk import Heard, Known, Talk, Turn
from casework import facts, matters, triage
from casework.elements import ELEMENTS, CaseType, Kind, Status

ASKINGS = 2  # times one question is put at the most
_ASKS = "？?吗呢嘛么"


def take(talk: Talk, heard: Heard) -> Turn:
    """One message while the form is active. ``talk.asked`` None: the form begins, nothing was asked yet."""
    turn = Turn(talk)
    if talk.asked is None:  # the form begins, or comes back from a mediator
        turn.learn(facts.read(heard.text, heard.said_on, case_type=talk.case_type), heard)
        return _ask(turn)
    if wants_person(heard):
        return hand_over(turn, "asked_for_human")
    _note_matters(turn, heard)
    if "employer_fleeing" in turn.talk.raised and "employer_fleeing" not in talk.raised:
        turn.learn(facts.read(heard.text, heard.said_on, asked=talk.asked, case_type=talk.case_type), heard)
        return hand_over(turn)
    return _take(turn, heard, talk.asked)


def _take(turn: Turn, heard: Heard, asked: str) -> Turn:
    plain = facts.plain_answer(heard.text)
    if plain == "enough" and asked != "evidence":
        return turn.become(misses=0, sheet_complete=True, asked=None)
    if facts.is_correction(heard.text):
        changed = facts.correction(heard.text, heard.said_on, turn.talk.values, asked)
        if turn.learn(changed, heard, replacing=True):
            turn.become(misses=0)
            return _ask(turn.say("corrected", elements=[_shown(turn.talk, fact.key) for fact in changed]), again=False)
    if plain in {"dont_know", "wont_say"} or heard.means("dont_know", "wont_say", at_least=0.7):
        declined = plain == "wont_say" or (plain is None and heard.intent == "wont_say")
        status = Status.DECLINED if declined else Status.UNKNOWN
        turn.learn(facts.read(heard.text, heard.said_on, asked=None, case_type=turn.talk.case_type), heard)
        _settle(turn, asked, Known(None, status, heard.message_id, heard.text[:200]))
        return _ask(turn.become(misses=0))
    if value := replies.choice(asked, heard.text):
        turn.know(asked, Known(value, Status.STATED, heard.message_id, heard.text[:200]))
        return _ask(turn.become(misses=0))
    found = facts.read(heard.text, heard.said_on, asked=asked, case_type=turn.talk.case_type)
    if _asks_back(heard, asked, {fact.key for fact in found}) and answer(turn, heard):
        turn.learn([fact for fact in found if fact.key != asked], heard)
        return _ask(turn.become(misses=0), again=False)
    taken = turn.learn(found, heard)
    if taken:
        return _ask(turn.become(misses=0))
    if plain in {"enough", "no"}:
        _settle(turn, asked, _nothing(asked, heard))
        return _ask(turn.become(misses=0))
    if missed(turn):
        return turn
    return _ask(turn)


def _settle(turn: Turn, asked: str, known: Known) -> None:
    """An answer that names no fact: what is known already stays."""
    if asked not in turn.talk.sheet:
        turn.know(asked, known)


def _nothing(asked: str, heard: Heard) -> Known:
    """The answer "none": no evidence is an empty list, no overtime nought hours; no day, firm or step is not known."""
    kind, words = ELEMENTS[asked].kind, heard.text[:200]
    if kind is Kind.LIST:
        return Known([], Status.STATED, heard.message_id, words)
    if kind is Kind.NUMBER and asked.startswith("overtime"):
        return Known(0, Status.STATED, heard.message_id, words)
    return Known(None, Status.UNKNOWN, heard.message_id, words)


def _asks_back(heard: Heard, asked: str, found: set[str]) -> bool:
    """True where the message asks or chats rather than answers: free text takes all, so there it must be plainer."""
    if heard.intent not in ANSWERS and heard.intent != "ask_status":
        return False
    if asked in found and ELEMENTS[asked].kind is not Kind.TEXT:
        return False
    plain_question = heard.text.rstrip(" 。.!！~…").endswith(tuple(_ASKS))
    return heard.confidence >= (0.5 if plain_question or asked not in found else 0.75)


def _note_matters(turn: Turn, heard: Heard) -> None:
    """A further matter that comes up while another is asked about; only where the message is plainly about it."""
    talk = turn.talk
    raised = tuple(dict.fromkeys((*talk.raised, *triage.cues(heard.text))))
    further = talk.also
    if talk.case_type and heard.intent in set(CaseType) and heard.confidence >= 0.5 and len(heard.text) >= 8:
        named = matters.also(heard.text, talk.case_type, {heard.intent: heard.confidence})
        further = (*further, *(t for t in named if t not in further))
    if raised != talk.raised or further != talk.also:
        turn.become(raised=raised, also=further)
        turn.do("matters", also=[str(t) for t in further], flags=list(raised))


def _ask(turn: Turn, *, again: bool = True) -> Turn:
    """Choose the next question; one that was put twice without an answer is left open. ``again`` False: a question
    that was only interrupted is not counted once more.
    """
    if not again and turn.talk.asked in missing(turn.talk):
        return turn
    while (key := following(turn.talk)) is not None:
        put = turn.talk.times.get(key, 0)
        if put < ASKINGS:
            return turn.become(asked=key, times={**turn.talk.times, key: put + 1})
        turn.know(key, Known(None, Status.UNKNOWN, 0))
    return turn.become(asked=None, sheet_complete=True)


def _shown(talk: Talk, key: str) -> dict[str, object]:
    return {"key": key, **talk.sheet[key].as_json(), "words": ""}
