"""Answers to what a worker asks or says in between, by intent. Never changes the sheet."""

from __future__ import annotations

from actions.talk import Heard, Turn

# intent → code of the answer. Asked by a worker in the middle of anything; the talk goes on afterwards where it stood.
ANSWERS = {
    "ask_next": "next_steps",
    "ask_who": "about",
    "ask_why": "why",
    "ask_rights": "rights_general",
    "ask_job_help": "job_help_later",
    "thank": "welcome",
    "goodbye": "goodbye",
    "chitchat": "small_talk",
    "abuse": "calm",
    "greet": "hello_again",
    "said_already": "sorry_again",
}
_RIGHTS = {
    "wage_arrears": "rights_wage_arrears",
    "dismissal": "rights_dismissal",
    "work_injury": "rights_work_injury",
}


def answer(turn: Turn, heard: Heard, *, at_least: float = 0.5) -> bool:
    """Answer what was asked in between; False where the message asks nothing of the kind."""
    if heard.confidence < at_least:
        return False
    if heard.intent == "ask_status":
        turn.do("status")
        return True
    if heard.intent == "ask_rights" and turn.talk.case_type in _RIGHTS:
        turn.say(_RIGHTS[str(turn.talk.case_type)])
        return True
    if heard.intent == "ask_why" and turn.talk.asked:
        turn.say(f"why_{_topic(turn.talk.asked)}")
        return True
    if code := ANSWERS.get(heard.intent):
        turn.say(code)
        return True
    return False


def _topic(key: str) -> str:
    """Questions are asked for one of five reasons."""
    if key in {"employer", "workplace", "job", "platform", "contractor"}:
        return "who"
    if key.endswith(("_date", "_day", "_from")):
        return "when"
    if key in {"monthly_pay", "owed_amount", "owed_months"} or key.startswith("overtime"):
        return "sum"
    if key in {"evidence", "written_contract", "certificate", "steps_taken", "notice_form", "told_employer"}:
        return "proof"
    return "case"
