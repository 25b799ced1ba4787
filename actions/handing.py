"""Hands a talk to a person: danger, a wish for a person, an employer on the run, or words not understood twice.
Never waits.
"""

from __future__ import annotations

from actions.talk import Heard, Turn
from casework import facts, matters, triage
from casework.elements import CaseType

MISSES = 2  # messages in a row not understood after which a person takes over


def matter_of(heard: Heard) -> CaseType | None:
    """The likeliest matter between worker and employer in the classifier's ranking; None where it sees none."""
    labour = {t: heard.ranking.get(t, 0.0) for t in CaseType if t is not CaseType.NOT_LABOUR}
    best = max(labour, key=lambda t: labour[t])
    return best if labour[best] >= 0.15 else None


def take_matter(turn: Turn, heard: Heard) -> None:
    """Note the matter, further matters, flags and facts of a message, without asking anything."""
    talk = turn.talk
    case_type = talk.case_type or matter_of(heard)
    if case_type is not None:
        further = [*talk.also, *(t for t in matters.also(heard.text, case_type, heard.ranking) if t not in talk.also)]
        turn.become(case_type=case_type, also=tuple(t for t in further if t is not case_type))
    turn.become(raised=tuple(dict.fromkeys((*talk.raised, *heard.flags, *triage.cues(heard.text)))))
    turn.learn(facts.read(heard.text, heard.said_on, asked=talk.asked, case_type=case_type), heard)


def hand_over(turn: Turn, *flags: str) -> Turn:
    """Bring in a person now; what is known goes with the case."""
    talk = turn.talk
    turn.become(
        stage="handed",
        sheet_complete=True,
        asked=None,
        misses=0,
        case_type=talk.case_type or CaseType.OTHER_LABOUR,
        raised=tuple(dict.fromkeys((*talk.raised, *flags))),
    )
    return turn.do(
        "hand_over",
        case_type=str(turn.talk.case_type),
        also=[str(t) for t in turn.talk.also],
        flags=list(turn.talk.raised),
    )


def emergency(turn: Turn, heard: Heard) -> Turn:
    """Danger first: a short human answer for each flag, then a person, before any question."""
    take_matter(turn, heard)
    for flag in heard.flags[:2]:
        turn.say(f"emergency_{flag}")
    return hand_over(turn, *heard.flags)


def missed(turn: Turn) -> bool:
    """Count a message that was not understood; True (and handed over) where it was the second in a row."""
    turn.become(misses=turn.talk.misses + 1)
    if turn.talk.misses < MISSES:
        return False
    hand_over(turn, "not_understood")
    return True


def wants_person(heard: Heard) -> bool:
    return heard.means("ask_person", at_least=0.55)
