"""Questions that only the desk asks: rows for its list, what became of sent words, what changed. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from store.cases import ON_DESK
from store.tables import Case, Clock, Conversation, DeskSession, Event, Inbox, Line, Mediator, Message, Outbox, Worker
from store.work import Work

_OVER = ("closed", "settled")


@dataclass(frozen=True, slots=True)
class DeskCase:
    """A case as the list needs it."""

    case: Case
    worker: str
    holder: str
    clock: Clock | None  # the nearest one that is not done
    last_author: str | None
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of words to a worker."""

    state: str
    error: str | None


def case_for_update(work: Work, ticket: str) -> Case | None:
    """The case, locked until this transaction ends: two mediators cannot both find it free."""
    return _session(work).scalar(
        select(Case).where(Case.ticket == ticket).with_for_update().execution_options(populate_existing=True)
    )


def desk_cases(work: Work, *, closed_at_most: int = 100) -> list[DeskCase]:
    """Every case that is not closed, then the last closed ones."""
    session = _session(work)
    joined = (
        select(Case, Worker.display, Conversation.holder)
        .join(Worker, Worker.id == Case.worker_id)
        .join(Conversation, Conversation.id == Case.conversation_id)
    )
    rows = [*session.execute(joined.where(Case.status.not_in(_OVER)).order_by(Case.id))]
    rows += session.execute(joined.where(Case.status.in_(_OVER)).order_by(Case.id.desc()).limit(closed_at_most))
    clocks = _next_clocks(session)
    last = _last_messages(session)
    return [
        DeskCase(case, worker, holder, clocks.get(case.id), *last.get(case.conversation_id, (None, None)))
        for case, worker, holder in rows
    ]


def _next_clocks(session: Session) -> dict[int, Clock]:
    running = (
        select(Clock).join(Case, Case.id == Clock.case_id).where(Clock.done_at.is_(None), Case.status.in_(ON_DESK))
    )
    found: dict[int, Clock] = {}
    for clock in session.scalars(running.order_by(Clock.due_at, Clock.id)):
        found.setdefault(clock.case_id, clock)
    return found


def _last_messages(session: Session) -> dict[int, tuple[str, datetime]]:
    """Of the cases that are not closed; of the others nobody waits for an answer."""
    running = select(Case.conversation_id).where(Case.status.not_in(_OVER))
    newest = select(func.max(Message.id)).where(Message.conversation_id.in_(running)).group_by(Message.conversation_id)
    said = select(Message.conversation_id, Message.author, Message.at).where(Message.id.in_(newest))
    return {talk: (author, at) for talk, author, at in session.execute(said)}


def deliveries(work: Work, message_ids: Iterable[int]) -> dict[int, Delivery]:
    """The state of each message that was to be sent."""
    asked = select(Outbox.message_id, Outbox.state, Outbox.error).where(Outbox.message_id.in_([*message_ids]))
    return {message: Delivery(state, error) for message, state, error in _session(work).execute(asked)}


def has_stopped(work: Work, conversation_id: int) -> bool:
    """Whether the worker wants no messages on the line used last."""
    used = select(Inbox.line_id).where(Inbox.conversation_id == conversation_id).order_by(Inbox.id.desc()).limit(1)
    return _session(work).scalar(select(Line.stopped_at).where(Line.id == used.scalar_subquery())) is not None


def sign_in(work: Work, token_hash: str) -> tuple[DeskSession, Mediator] | None:
    """A sign-in with its account, as they lie; whether it still holds is for the caller to say."""
    both = select(DeskSession, Mediator).join(Mediator, Mediator.id == DeskSession.mediator_id)
    return _session(work).execute(both.where(DeskSession.token_hash == token_hash)).one_or_none()


def mark(work: Work) -> str:
    """Rises or changes with every word said, every event, every case; equal marks mean that nothing happened."""
    newest = select(
        select(func.max(Message.id)).scalar_subquery(),
        select(func.max(Event.id)).scalar_subquery(),
        select(func.max(Case.id)).scalar_subquery(),
        select(func.count()).select_from(Clock).where(Clock.done_at.is_(None)).scalar_subquery(),
        select(func.count()).select_from(Outbox).where(Outbox.state.in_(("due", "sending"))).scalar_subquery(),
    )
    return ".".join(str(number or 0) for number in _session(work).execute(newest).one())


def _session(work: Work) -> Session:
    return work._session  # noqa: SLF001 (the same room; Work shows the session to nobody else)
