"""Forgets a worker: words, addresses and values go, the bare case and its history stay. Never half."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, exists, select
from sqlalchemy.orm import Session

from store.cases import event
from store.rows import one
from store.tables import Case, Conversation, ElementRow, Inbox, Line, Message, Outbox, Worker


def erase_worker(session: Session, worker_id: int, now: datetime) -> None:
    """What is in hand for this worker is lost to its owner too: settle the message that asks for it first."""
    worker = one(session, Worker, worker_id)
    talks = list(session.scalars(select(Conversation).where(Conversation.worker_id == worker_id).with_for_update()))
    case_ids = list(session.scalars(select(Case.id).where(Case.worker_id == worker_id)))
    ids = [talk.id for talk in talks]
    session.execute(delete(ElementRow).where(ElementRow.case_id.in_(case_ids)))
    for table in (Outbox, Inbox, Message, Line):
        session.execute(delete(table).where(table.conversation_id.in_(ids)))
    for talk in talks:
        talk.state, talk.site, talk.holder, talk.mediator, talk.case_id = {}, None, "bot", None, None
    for case_id in case_ids:
        event(session, case_id, "worker", "erased", {}, now)
    worker.erased_at, worker.erase_at = now, None
    session.flush()


def to_erase(session: Session, now: datetime, longest: timedelta) -> list[int]:
    """Workers who asked to be erased and were told that it is done, or could not be told within ``longest``."""
    unsent = exists().where(
        Outbox.conversation_id == Conversation.id, Outbox.state.in_(("due", "sending")), Worker.erase_at > now - longest
    )
    asked = select(Worker.id).join(Conversation, Conversation.worker_id == Worker.id)
    return list(session.scalars(asked.where(Worker.erase_at <= now, ~unsent).distinct()))
