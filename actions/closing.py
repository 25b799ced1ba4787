"""The end of an intake: reads the sheet back, takes corrections, opens the ticket, offers job help once.
Never presses.
"""

from __future__ import annotations

from actions import replies
from actions.answers import answer
from actions.handing import hand_over, missed, take_matter, wants_person
from actions.opening import hear, shown
from actions.talk import Heard, Talk, Turn
from casework import facts
from casework.elements import JOB_HELP

WRONG = "ask_what_wrong"  # once asked, a bare "9月" is taken as the correction


def read_back(talk: Talk, _heard: Heard) -> Turn:
    """The form has ended: read back what is known, unless a person has been called."""
    turn = Turn(talk)
    if talk.stage != "intake":
        return turn
    return turn.become(stage="confirm", asked=None, misses=0).say("ticket_summary", elements=shown(talk))


def confirmed(talk: Talk, heard: Heard) -> Turn:
    """The worker says that the sheet is right, unless a correction stands beside the yes ("对，不过是9月")."""
    turn = Turn(talk)
    changed = facts.correction(heard.text, heard.said_on, talk.values, None) if facts.is_correction(heard.text) else []
    if turn.learn(changed, heard, replacing=True):
        return turn.become(misses=0).say("ticket_summary", elements=shown(turn.talk))
    return _open(turn)


def _open(turn: Turn) -> Turn:
    """The ticket is opened, and job help offered once where a job was lost or is not paid."""
    talk = turn.talk
    turn.do(
        "open_case",
        case_type=str(talk.case_type),
        also=[str(t) for t in talk.also],
        flags=list(talk.raised),
        confirmed=True,
    )
    if talk.case_type in JOB_HELP or set(talk.also) & JOB_HELP:
        return turn.become(stage="referral", misses=0).do("referral", status="offered").say("referral_offer")
    return turn.become(stage="done", misses=0)


def at_confirm(talk: Talk, heard: Heard) -> Turn:
    """Neither plain yes nor nothing to change: take the correction and read back again, or ask what is wrong."""
    turn = Turn(talk)
    plain = replies.plain(heard.text)
    if plain in {"yes", "enough"}:
        return _open(turn)
    if wants_person(heard):
        return hand_over(turn, "asked_for_human")
    corrects = facts.is_correction(heard.text) or WRONG in talk.times
    changed = facts.correction(heard.text, heard.said_on, talk.values, None) if corrects else []
    if turn.learn(changed, heard, replacing=True):
        return turn.become(misses=0).say("ticket_summary", elements=shown(turn.talk))
    if plain == "no" or heard.means("deny", "correct", at_least=0.5):
        return turn.become(times={**talk.times, WRONG: 1}).say("ask_what_wrong")
    if answer(turn, heard, at_least=0.6):
        return turn.say("confirm_again")
    before = dict(talk.sheet)
    take_matter(turn, heard)
    if dict(turn.talk.sheet) != before:
        return turn.become(misses=0).say("ticket_summary", elements=shown(turn.talk))
    if missed(turn):
        return turn
    return turn.say("confirm_again")


def referral_answer(talk: Talk, heard: Heard) -> Turn:
    """The answer to the offer of job help; all but yes and no goes on as an ordinary message, and the offer stands."""
    turn = Turn(talk)
    plain = replies.plain(heard.text)
    if plain == "yes" or (plain is None and heard.means("affirm", "ask_job_help", at_least=0.5)):
        return turn.become(stage="done").do("referral", status="accepted").say("referral_accepted")
    if plain in {"no", "wont_say", "enough"} or (plain is None and heard.means("deny", at_least=0.5)):
        return turn.become(stage="done").do("referral", status="declined").say("referral_declined")
    return hear(Turn(talk).become(stage="done").talk, heard)
