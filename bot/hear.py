"""Hears workers: takes the oldest undone message of a conversation, understands it, and has the outcome written in one
transaction. Never calls the network inside a transaction, and never lets a message go unanswered because Rasa is down.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from bot import commands
from bot.language import detect
from bot.outcome import Outcome, handed
from bot.perform import Performance
from bot.understand import NluDown, Rasa
from casework import danger, facts, matters, triage
from casework.calendar import Calendar
from casework.elements import CaseType
from handoff.desk import heard_from_worker
from store.errors import BotSilenced, LeaseLost
from store.open import Store
from store.values import Heard

LEASE = timedelta(seconds=60)
ATTEMPTS = 5  # after which a message is set aside for a person
READ = 4000  # signs of one message that are read; all of it is kept
ERASE = timedelta(seconds=20)  # within which a worker is told before the address is gone; a minute is promised
POLL = 0.1  # seconds between two looks at an empty inbox

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Conversation:
    """What hearing needs to know of a conversation, read before the message is understood."""

    holder: str
    language: str | None
    state: Mapping[str, Any]
    stopped: bool


class Hearer:
    """Hears messages, several conversations at once."""

    def __init__(
        self, store: Store, rasa: Rasa, *, zone: ZoneInfo, calendar: Calendar, now: Callable[[], datetime] | None = None
    ) -> None:
        self._store, self._rasa = store, rasa
        self._zone, self._calendar = zone, calendar
        self._now = now or (lambda: datetime.now(UTC))
        self._owner = f"hear-{secrets.token_hex(4)}"
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def wake(self) -> None:
        """A message has come in: look at once instead of at the next poll. May be called from any thread."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._wake.set)

    async def run(self, workers: int = 8) -> None:
        """Until cancelled."""
        self._loop = asyncio.get_running_loop()
        async with asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(self._worker())
            group.create_task(self._look())
            group.create_task(self._each_second())

    async def _look(self) -> None:
        """Messages also come in by other processes: one cheap look now and then wakes the workers."""
        while True:
            await asyncio.sleep(POLL)
            try:
                if await asyncio.to_thread(self._waiting):
                    self._wake.set()
            except Exception as error:  # noqa: BLE001  # looked at again at once
                log.error("hear.look_failed", error=type(error).__name__)

    def _waiting(self) -> bool:
        with self._store.look() as work:
            return work.backlog().unheard > 0

    async def _worker(self) -> None:
        while True:
            try:
                if await self.hear_next():
                    continue
            except Exception as error:  # noqa: BLE001  # the loop must outlive any one message
                log.error("hear.failed", error=type(error).__name__)
                await asyncio.sleep(0.5)
            self._wake.clear()
            await self._wake.wait()

    async def hear_next(self) -> bool:
        """Hear one message; False where none waits."""
        taken = await asyncio.to_thread(self._claim)
        if taken is None:
            return False
        heard, conversation = taken
        try:
            outcome = await self._understood(heard, conversation)
            await asyncio.to_thread(self._write, heard, outcome)
        except LeaseLost:
            log.warning("hear.lease_lost", inbox=heard.inbox_id)
        except Exception as error:  # noqa: BLE001  # kept, tried again, and in the end set aside for a person
            log.error("hear.failed", inbox=heard.inbox_id, error=type(error).__name__, attempt=heard.attempts)
            await asyncio.to_thread(self._again, heard, conversation, error)
        return True

    # ---- understanding, no transaction open

    async def _understood(self, heard: Heard, conversation: Conversation) -> Outcome:
        text = heard.text[:READ]
        language = detect(text, conversation.language)
        if command := commands.match(text, erase_asked=bool(conversation.state.get("erase_asked"))):
            return _commanded(command, conversation, language)
        if conversation.stopped:
            return Outcome(language)
        flags = danger.flags(heard.text)
        if conversation.holder == "human":
            return _while_a_person_has_it(flags, conversation, language)
        if not text.strip():
            return Outcome(language, [_nothing_to_read(heard)])
        about = {
            "language": language,
            "said_on": heard.said_at.astimezone(self._zone).date().isoformat(),
            "message_id": heard.message_id,
            "flags": list(flags),
        }
        state = {key: conversation.state.get(key) for key in ("slots", "form", "asked")}
        state["slots"] = state["slots"] or {}
        try:
            answer = await self._rasa.turn(state, text, about)
        except NluDown as error:
            log.warning("hear.rasa_down", inbox=heard.inbox_id, reason=str(error))
            return self._without_rasa(heard, conversation, language, flags)
        out = list(answer.out)
        if heard.attachments:
            out.append({"say": "attachment_kept", "with": {"count": len(heard.attachments)}})
        if len(heard.text) > READ:
            out.append({"say": "too_long"})
        return Outcome(language, out, answer.state)

    def _without_rasa(self, heard: Heard, conversation: Conversation, language: str, flags: tuple[str, ...]) -> Outcome:
        """Danger is heard without Rasa; all else is kept for when it is back, and a person is told meanwhile."""
        named = matters.named(heard.text)
        if flags:
            today = heard.said_at.astimezone(self._zone).date()
            found = facts.read(heard.text[:READ], today, case_type=str(named) if named else None)
            sheet = {
                fact.key: {"value": fact.value, "status": "stated", "message_id": heard.message_id, "words": fact.words}
                for fact in found
            }
            says = [f"emergency_{flag}" for flag in flags[:2]]
            raised = [*flags, *triage.cues(heard.text), "bot_unavailable"]
            return handed(language, conversation.state, raised, sheet=sheet, case_type=named, says=says)
        slots = conversation.state.get("slots") or {}
        over = {
            "do": "hand_over",
            "case_type": slots.get("case_type") or str(named or CaseType.OTHER_LABOUR),
            "also": slots.get("also") or [],
            "flags": ["bot_unavailable"],
        }
        return Outcome(language, [over], inbox="parked")

    # ---- the store, in a thread

    def _claim(self) -> tuple[Heard, Conversation] | None:
        with self._store.work() as work:
            heard = work.claim_message(self._owner, self._now(), LEASE)
            if heard is None:
                return None
            row = work.conversation(heard.conversation_id)
            first = len(work.talk_of(heard.conversation_id)) == 1
            known = Conversation(
                row.holder,
                None if first else row.language,
                dict(row.state or {}),
                work.line_stopped(row.id),
            )
            return heard, known

    def _write(self, heard: Heard, outcome: Outcome) -> None:
        now = self._now()
        try:
            with self._store.work() as work:
                Performance(work, heard, outcome, now, zone=self._zone, calendar=self._calendar).run()
                case = work.open_case_of(heard.conversation_id)
                if case is not None and work.conversation(heard.conversation_id).holder == "human":
                    heard_from_worker(work, case, now)
                work.finish(heard.inbox_id, self._owner, now, outcome.inbox)
        except BotSilenced:  # a mediator claimed the case while the bot was thinking
            with self._store.work() as work:
                work.finish(heard.inbox_id, self._owner, now)
            return

    def _again(self, heard: Heard, conversation: Conversation, error: Exception) -> None:
        """Give it back for another try; after the fifth it is set aside, and a person is told."""
        now = self._now()
        if heard.attempts < ATTEMPTS:
            wait = timedelta(seconds=0.5 * 2**heard.attempts)
            with self._store.work() as work:
                work.release(heard.inbox_id, self._owner, type(error).__name__, now + wait)
            return
        outcome = handed(conversation.language or "zh", conversation.state, ["bot_unavailable"])
        with self._store.work() as work:
            Performance(work, heard, outcome, now, zone=self._zone, calendar=self._calendar).run()
            work.finish(heard.inbox_id, self._owner, now, "poison", type(error).__name__)

    async def _each_second(self) -> None:
        """When Rasa is back, what was said meanwhile is heard; and who asked to be erased, and was told, is erased."""
        while True:
            await asyncio.sleep(1)
            try:
                waiting = await asyncio.to_thread(self._parked)
                if waiting and await self._rasa.healthy():
                    await asyncio.to_thread(self._take_up, waiting)
                    self.wake()
                await asyncio.to_thread(self._erase)
            except Exception as error:  # noqa: BLE001  # looked at again in a second
                log.error("hear.round_failed", error=type(error).__name__)

    def _erase(self) -> None:
        now = self._now()
        with self._store.look() as work:
            asked = work.to_erase(now, ERASE)
        for worker_id in asked:
            with self._store.work() as work:
                for case in work.cases():
                    if case.worker_id == worker_id and case.closed_at is None:
                        case.status, case.outcome, case.closed_at = "closed", "withdrawn", now
                        for clock in work.clocks_of(case.id):
                            clock.done_at = clock.done_at or now
                work.erase_worker(worker_id, now)
        if asked:
            self._store.scrub()
            log.info("hear.erased", workers=len(asked))

    def _parked(self) -> set[int]:
        with self._store.work() as work:
            return {heard.conversation_id for heard in work.parked_messages(100)}

    def _take_up(self, conversations: set[int]) -> None:
        for conversation_id in conversations:
            with self._store.work() as work:
                row = work.conversation(conversation_id)
                handed_over = ((row.state or {}).get("slots") or {}).get("stage") == "handed"
                if row.holder == "queue" and not handed_over:
                    row.holder = "bot"
                work.unpark(conversation_id)


def _commanded(command: commands.Command, conversation: Conversation, language: str) -> Outcome:
    """Commands are answered in any state, whoever has the talk."""
    match command.name:
        case "person":
            if conversation.holder == "human":
                return Outcome(language, [{"do": "kept"}], always=True)
            return handed(language, conversation.state, ["asked_for_human"])
        case "help":
            return Outcome(language, [{"say": "help"}], always=True)
        case "status":
            return Outcome(language, [{"do": "status", "ticket": command.ticket}], always=True)
        case "erase":
            return Outcome(language, [{"say": "erase_ask"}], {"erase_asked": True}, always=True)
        case "erase_kept":
            return Outcome(language, [{"say": "erase_kept"}], {"erase_asked": False}, always=True)
        case "erase_confirmed":
            return Outcome(language, [{"do": "erase"}], always=True)
        case _:
            return Outcome(language, [{"do": command.name}], always=True)


def _while_a_person_has_it(flags: tuple[str, ...], conversation: Conversation, language: str) -> Outcome:
    """The bot is silent; only danger is answered at once, and shown to the one who has it."""
    if not flags:
        return Outcome(language)
    slots = conversation.state.get("slots") or {}
    over = {
        "do": "matters",
        "case_type": slots.get("case_type") or str(CaseType.OTHER_LABOUR),
        "also": [],
        "flags": list(flags),
    }
    return Outcome(language, [*({"say": f"emergency_{flag}"} for flag in flags[:2]), over], always=True)


def _nothing_to_read(heard: Heard) -> dict[str, Any]:
    """A picture or a voice note without words."""
    if any(attachment.get("kind") == "voice" for attachment in heard.attachments):
        return {"say": "voice_kept"}
    if heard.attachments:
        return {"say": "attachment_kept", "with": {"count": len(heard.attachments)}}
    return {"say": "not_understood"}
