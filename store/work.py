"""What one transaction can do: each question and each step of the store under one name. Holds no SQL of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from store import backlog, cases, desk, erase, inbox, outbox, receive, rows, say
from store.seal import Keys
from store.tables import (
    Case,
    Clock,
    Conversation,
    DeskSession,
    ElementRow,
    Event,
    Mediator,
    Message,
    Outbox,
    Referral,
    Station,
    Worker,
)
from store.values import Backlog, Heard, Inbound, Outgoing, Receipt


class Work:
    """One transaction. Rows it gives can be read after it, and changed only within it."""

    def __init__(self, session: Session, keys: Keys) -> None:
        self._session = session
        self._keys = keys

    # ---- from the worker

    def receive(self, inbound: Inbound, now: datetime | None = None) -> Receipt:
        """Write it down, once; ``now`` is when it came, by default when it was said."""
        return receive.receive(self._session, self._keys, inbound, now or inbound.said_at)

    def conversation_of(self, channel: str, user: str) -> Conversation | None:
        """The conversation with this address; None for a stranger."""
        return receive.conversation_of(self._session, self._keys, channel, user)

    def claim_message(self, owner: str, now: datetime, lease: timedelta) -> Heard | None:
        """The oldest message that may be answered now; None where nothing waits."""
        return inbox.claim_message(self._session, owner, now, lease)

    def finish(self, inbox_id: int, owner: str, now: datetime, state: str = "done", error: str | None = None) -> None:
        """Settle a claimed message as done, parked or poison; LeaseLost where it is another's by now."""
        inbox.finish(self._session, inbox_id, owner, now, state, error)

    def release(self, inbox_id: int, owner: str, error: str | None = None, retry_at: datetime | None = None) -> None:
        """Give a claimed message back, to be claimed again from ``retry_at`` on."""
        inbox.release(self._session, inbox_id, owner, error, retry_at)

    def parked_messages(self, limit: int) -> list[Heard]:
        return inbox.parked_messages(self._session, limit)

    def unpark(self, conversation_id: int) -> int:
        """Put the parked messages of a conversation back to be heard; says how many."""
        return inbox.unpark(self._session, conversation_id)

    def inbox_state(self, inbox_id: int) -> str:
        return inbox.inbox_state(self._session, inbox_id)

    def raw_of(self, inbox_id: int) -> bytes:
        """What the platform sent, byte for byte."""
        return inbox.raw_of(self._session, self._keys, inbox_id)

    # ---- to the worker

    def say(
        self,
        conversation_id: int,
        code: str | None,
        text: str,
        language: str,
        now: datetime,
        *,
        author: str = "bot",
        author_name: str | None = None,
        reply_to: int | None = None,
        always: bool = False,
        choices: Sequence[Any] = (),
        case_id: int | None = None,
    ) -> int:
        """Queue words on the line used last, and give the message's id; BotSilenced while a person has it."""
        return say.say(
            self._session,
            conversation_id,
            code,
            text,
            language,
            now,
            author=author,
            author_name=author_name,
            reply_to=reply_to,
            always=always,
            choices=choices,
            case_id=case_id,
        )

    def claim_outgoing(self, owner: str, now: datetime, lease: timedelta) -> Outgoing | None:
        """The oldest message that may be sent now, with the address it goes to."""
        return outbox.claim_outgoing(self._session, self._keys, owner, now, lease)

    def sent(self, outbox_id: int, owner: str, external_id: str | None, now: datetime) -> None:
        outbox.sent(self._session, outbox_id, owner, external_id, now)

    def failed(self, outbox_id: int, owner: str, error: str, retry_at: datetime | None) -> None:
        """Try again at that time, and until then hold back what comes after it; None: it is final."""
        outbox.failed(self._session, outbox_id, owner, error, retry_at)

    def sent_as(self, channel: str, external_id: str) -> Outbox | None:
        return outbox.sent_as(self._session, channel, external_id)

    def replies_to(self, inbox_id: int) -> list[Message]:
        return say.replies_to(self._session, inbox_id)

    def stop_line(self, conversation_id: int, now: datetime) -> None:
        """The worker wants no more messages on the line used last: all but `always` are withheld."""
        say.mark_stopped(self._session, conversation_id, now)

    def start_line(self, conversation_id: int) -> None:
        say.mark_stopped(self._session, conversation_id, None)

    def line_stopped(self, conversation_id: int) -> bool:
        """Whether the worker opted out on the line used last."""
        return say.line_stopped(self._session, conversation_id)

    # ---- conversations and cases

    def worker(self, worker_id: int) -> Worker:
        return rows.one(self._session, Worker, worker_id)

    def conversation(self, conversation_id: int) -> Conversation:
        return rows.one(self._session, Conversation, conversation_id)

    def talk_of(self, conversation_id: int) -> list[Message]:
        return cases.talk_of(self._session, conversation_id)

    def case(self, case_id: int) -> Case:
        return rows.one(self._session, Case, case_id)

    def case_by_ticket(self, ticket: str) -> Case | None:
        return cases.case_by_ticket(self._session, ticket)

    def open_case_of(self, conversation_id: int) -> Case | None:
        """The newest case that is neither closed nor settled."""
        return cases.open_case_of(self._session, conversation_id)

    def new_case(
        self,
        conversation_id: int,
        now: datetime,
        *,
        case_type: str,
        also: Sequence[str] = (),
        mode: str = "routine",
        flags: Sequence[str] = (),
        reasons: Sequence[str] = (),
        status: str = "intake",
        opened_at: datetime | None = None,
    ) -> Case:
        return cases.new_case(
            self._session,
            conversation_id,
            now,
            case_type=case_type,
            also=also,
            mode=mode,
            flags=flags,
            reasons=reasons,
            status=status,
            opened_at=opened_at,
        )

    def cases(self) -> list[Case]:
        """Every case, newest first."""
        return cases.cases(self._session)

    def employers_named(self, since: datetime) -> list[tuple[int, Any]]:
        """Worker and employer of every case begun since then that names one."""
        return cases.employers_named(self._session, since)

    def cases_for_desk(self, station_id: int | None = None) -> list[Case]:
        """The cases that a mediator may have to act on, the most urgent first."""
        return cases.cases_for_desk(self._session, station_id)

    def elements_of(self, case_id: int) -> list[ElementRow]:
        return cases.elements_of(self._session, case_id)

    def history_of(self, case_id: int, key: str) -> list[ElementRow]:
        """Every value this element has had, oldest first."""
        return cases.history_of(self._session, case_id, key)

    def set_element(
        self, case_id: int, key: str, value: Any, status: str, message_id: int | None, words: str | None, now: datetime
    ) -> ElementRow:
        return cases.set_element(self._session, case_id, key, value, status, message_id, words, now)

    def event(self, case_id: int, actor: str, kind: str, data: Mapping[str, Any], now: datetime) -> Event:
        """Add to the case's history: codes and numbers, never a worker's words."""
        return cases.event(self._session, case_id, actor, kind, data, now)

    def events_of(self, case_id: int) -> list[Event]:
        return cases.events_of(self._session, case_id)

    def add_clock(self, case_id: int, step: str, due_at: datetime) -> Clock:
        return cases.add_clock(self._session, case_id, step, due_at)

    def clocks_of(self, case_id: int) -> list[Clock]:
        return cases.clocks_of(self._session, case_id)

    def clocks_due(self, now: datetime) -> list[Clock]:
        """Undone clocks of every case whose time has come."""
        return cases.clocks_due(self._session, now)

    def referral_of(self, case_id: int) -> Referral | None:
        return cases.referral_of(self._session, case_id)

    def set_referral(self, case_id: int, status: str, now: datetime) -> Referral:
        return cases.set_referral(self._session, case_id, status, now)

    def to_erase(self, now: datetime, longest: timedelta) -> list[int]:
        """Workers who asked to be erased and were told, or could not be told within ``longest``."""
        return erase.to_erase(self._session, now, longest)

    def erase_worker(self, worker_id: int, now: datetime) -> None:
        """Forget this worker; ``Store.scrub`` afterwards clears what the files still hold."""
        erase.erase_worker(self._session, worker_id, now)

    # ---- the desk

    def add_mediator(
        self, name: str, role: str, password_hash: str, now: datetime, station_id: int | None = None
    ) -> Mediator:
        return desk.add_mediator(self._session, name, role, password_hash, now, station_id)

    def mediator(self, name: str) -> Mediator | None:
        return desk.mediator(self._session, name)

    def mediators(self) -> list[Mediator]:
        return desk.mediators(self._session)

    def open_session(self, token_hash: str, mediator_id: int, csrf: str, now: datetime) -> DeskSession:
        return desk.open_session(self._session, token_hash, mediator_id, csrf, now)

    def session(
        self,
        token_hash: str,
        now: datetime,
        idle: timedelta = timedelta(minutes=30),
        longest: timedelta = timedelta(hours=12),
    ) -> DeskSession | None:
        """The sign-in of this token, marked as seen; None where it is not, or no longer, one."""
        return desk.live_session(self._session, token_hash, now, idle, longest)

    def close_session(self, token_hash: str) -> None:
        desk.close_session(self._session, token_hash)

    def close_sessions_of(self, mediator_id: int) -> None:
        desk.close_sessions_of(self._session, mediator_id)

    def add_station(self, code: str, name: str) -> Station:
        return desk.add_station(self._session, code, name)

    def station(self, code: str) -> Station | None:
        return desk.station(self._session, code)

    def stations(self) -> list[Station]:
        return desk.stations(self._session)

    # ---- the operator

    def backlog(self) -> Backlog:
        """How much waits."""
        return backlog.backlog(self._session)
