"""What a mediator does with a case: claim, reply, hand back, close. Each is one transaction; none words a message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from casework.elements import SHEETS, CaseType
from casework.elements import Status as Known
from handoff.dialogue import to_bot
from handoff.states import HELD, NotAllowed, Outcome, Status, step
from store.desk_queries import case_for_update
from store.errors import BotSilenced, NoLine
from store.open import Store
from store.tables import Case, Conversation
from store.work import Work

LONGEST = {"sms": 1600}  # signs that one message may have; Twilio refuses more (error 21617)
LONGEST_ELSEWHERE = 4000  # Telegram takes 4096


type Words = Callable[..., str]  # (code, language, **arguments) → the bot's words


def claim(store: Store, ticket: str, name: str, now: datetime) -> None:
    """Take a case: from here on the bot is silent. Taking what one already has changes nothing."""
    with store.work() as work:
        case = _case(work, ticket)
        if case.owner == name and case.status in HELD:
            return
        _must_be_free_for(case, name)
        talk = work.conversation(case.conversation_id)
        if talk.holder == "human" and talk.mediator not in (None, name):
            raise NotAllowed(
                "talk_held", f"{talk.mediator} is talking with this worker already.", who=str(talk.mediator)
            )
        case.status, case.owner = step(case.status, "claim"), name
        talk.holder, talk.mediator = "human", name
        _stop_clocks(work, case, ("sign",), now)
        work.event(case.id, name, "claimed", {}, now)


def reply(store: Store, ticket: str, name: str, text: str, now: datetime) -> int:
    """Send the worker a mediator's words and wait for an answer; gives the message's number."""
    words = text.strip()
    with store.work() as work:
        case = _case(work, ticket)
        _must_be_free_for(case, name)
        status = step(case.status, "reply")
        longest = LONGEST.get(case.channel, LONGEST_ELSEWHERE)
        if not words:
            raise NotAllowed("empty", "There is nothing to send: write something first.")
        if len(words) > longest:
            raise NotAllowed(
                "too_long", f"This is too long: at most {longest} signs go into one message.", most=str(longest)
            )
        try:
            message_id = work.say(
                case.conversation_id,
                None,
                words,
                case.language,
                now,
                author="mediator",
                author_name=name,
                case_id=case.id,
            )
        except NoLine:
            raise NotAllowed("unreachable", "There is no way to reach this worker: the address was erased.") from None
        case.status = status
        _stop_clocks(work, case, ("sign", "contact", "speak"), now)
        work.event(case.id, name, "replied", {"message_id": message_id}, now)
        return message_id


def back_to_bot(store: Store, ticket: str, name: str | None, now: datetime, *, words: Words) -> None:
    """Let the bot go on: with its questions where some are open, else only answering. Nobody owns the case then.

    ``name`` None: on behalf of whoever has it (the command line).
    """
    with store.work() as work:
        case = _case(work, ticket)
        _must_be_free_for(case, name)
        talk = work.conversation(case.conversation_id)
        _must_be_current(talk, case)
        asking = still_to_ask(work, case)
        case.status = step(case.status, "ask_on" if asking else "hand_back")
        _to_bot(talk)
        talk.state = to_bot(talk.state, asking=asking)
        work.event(case.id, name or case.owner or "desk", "back_to_bot", {"asking": asking}, now)
        case.owner = None
        _say(work, case, "back_with_bot", words, now)


def close(store: Store, ticket: str, name: str | None, outcome: str, now: datetime, *, words: Words) -> None:
    """End a case with its outcome and tell the worker; a new matter of theirs begins afresh. ``name`` as above."""
    if outcome not in set(Outcome):
        raise NotAllowed("outcome", f"There is no outcome {outcome!r}: use one of {', '.join(Outcome)}.")
    with store.work() as work:
        case = _case(work, ticket)
        _must_be_free_for(case, name)
        case.status = step(case.status, "close")
        case.outcome, case.closed_at = outcome, now
        _stop_clocks(work, case, ("sign", "contact", "speak"), now)
        talk = work.conversation(case.conversation_id)
        if talk.case_id in (None, case.id):
            _to_bot(talk)
            talk.state, talk.case_id = {}, None
        work.event(case.id, name or case.owner or "desk", "closed", {"outcome": outcome}, now)
        _say(work, case, "closed", words, now, outcome=outcome)


def heard_from_worker(work: Work, case: Case, now: datetime) -> None:
    """The worker wrote while a person has the case: whoever waited for it waits no longer."""
    if case.status == Status.WAITING_WORKER:
        case.status = step(case.status, "hear")
        work.event(case.id, "worker", "answered", {}, now)


def still_to_ask(work: Work, case: Case) -> bool:
    """Whether the bot has questions left: the sheet was never confirmed, and something on it is open."""
    if work.referral_of(case.id) is not None:  # offered only after the sheet was confirmed
        return False
    rows = work.elements_of(case.id)
    if any(row.status == Known.CONFIRMED for row in rows):
        return False
    known = {row.key for row in rows}
    return any(key not in known for key in SHEETS[CaseType(case.case_type)])


def _case(work: Work, ticket: str) -> Case:
    case = case_for_update(work, ticket)
    if case is None:
        raise NotAllowed("no_case", f"There is no case {ticket}.", ticket=ticket)
    return case


def _must_be_free_for(case: Case, name: str | None) -> None:
    if name is not None and case.owner not in (None, name):
        raise NotAllowed("held", f"{case.owner} has this case already.", who=str(case.owner))


def _must_be_current(talk: Conversation, case: Case) -> None:
    if talk.case_id not in (None, case.id):
        raise NotAllowed("not_current", "The worker is talking about a newer case by now: close this one instead.")


def _to_bot(talk: Conversation) -> None:
    talk.holder, talk.mediator = "bot", None


def _stop_clocks(work: Work, case: Case, steps: tuple[str, ...], now: datetime) -> None:
    for clock in work.clocks_of(case.id):
        if clock.step in steps and clock.done_at is None:
            clock.done_at, clock.missed = now, now > clock.due_at


def _say(work: Work, case: Case, code: str, words: Words, now: datetime, **facts: object) -> None:
    """A worker whose address was erased, or with whom a person talks about a newer case, hears nothing of this."""
    text = words(code, case.language, ticket=case.ticket, **facts)
    try:
        work.say(case.conversation_id, code, text, case.language, now, case_id=case.id)
    except (NoLine, BotSilenced):
        work.event(case.id, "desk", "not_told", {"code": code}, now)
