"""Messages from workers: written once, heard one at a time in each conversation. Never answers them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select, update
from sqlalchemy.orm import Session, aliased

from store.errors import LeaseLost, NotFound
from store.rows import changed
from store.seal import Keys, raw_context
from store.tables import Conversation, Inbox, Message
from store.values import Heard

_other = aliased(Inbox)
_HEARD = (
    Inbox.id,
    Inbox.message_id,
    Inbox.conversation_id,
    Message.text,
    Message.at,
    Inbox.attempts,
    Inbox.channel,
    Message.attachments,
)


def _may_be_heard(now: datetime) -> ColumnElement[bool]:
    """Nobody has it, it is the conversation's oldest, and nobody has another one of that conversation."""
    before = or_(_other.id < Inbox.id, and_(_other.id > Inbox.id, _other.lease_until > now))
    return and_(
        Inbox.state == "new",
        or_(Inbox.lease_until.is_(None), Inbox.lease_until <= now),
        ~exists().where(_other.conversation_id == Inbox.conversation_id, _other.state == "new", before),
    )


def claim_message(session: Session, owner: str, now: datetime, lease: timedelta) -> Heard | None:
    """Lock the conversation, then look again: on PostgreSQL another process may have taken it in between."""
    heads = (
        select(Inbox.id)
        .join(Conversation, Conversation.id == Inbox.conversation_id)
        .where(_may_be_heard(now))
        .order_by(Inbox.id)
        .limit(1)
        .with_for_update(of=Conversation, key_share=True, skip_locked=True)
    )
    while (head := session.scalar(heads)) is not None:
        take = update(Inbox).where(Inbox.id == head, _may_be_heard(now))
        taken = take.values(owner=owner, lease_until=now + lease, attempts=Inbox.attempts + 1)
        if changed(session, taken):
            return heard(session, head)
    return None


def heard(session: Session, inbox_id: int) -> Heard:
    row = session.execute(
        select(*_HEARD).join(Message, Message.id == Inbox.message_id).where(Inbox.id == inbox_id)
    ).one()
    return Heard(*row)


def finish(session: Session, inbox_id: int, owner: str, now: datetime, state: str, error: str | None) -> None:
    ours = update(Inbox).where(Inbox.id == inbox_id, Inbox.owner == owner, Inbox.state == "new")
    if not changed(session, ours.values(state=state, error=error, done_at=now, owner=None, lease_until=None)):
        raise LeaseLost(f"The inbox row {inbox_id} is not {owner}'s any more.")


def release(session: Session, inbox_id: int, owner: str, error: str | None, retry_at: datetime | None) -> None:
    ours = update(Inbox).where(Inbox.id == inbox_id, Inbox.owner == owner, Inbox.state == "new")
    if not changed(session, ours.values(owner=None, lease_until=retry_at, error=error)):
        raise LeaseLost(f"The inbox row {inbox_id} is not {owner}'s any more.")


def parked_messages(session: Session, limit: int) -> list[Heard]:
    parked = select(*_HEARD).join(Message, Message.id == Inbox.message_id).where(Inbox.state == "parked")
    return [Heard(*row) for row in session.execute(parked.order_by(Inbox.id).limit(limit))]


def unpark(session: Session, conversation_id: int) -> int:
    parked = update(Inbox).where(Inbox.conversation_id == conversation_id, Inbox.state == "parked")
    return changed(session, parked.values(state="new", attempts=0, error=None, done_at=None))


def inbox_state(session: Session, inbox_id: int) -> str:
    state = session.scalar(select(Inbox.state).where(Inbox.id == inbox_id))
    if state is None:
        raise NotFound(f"There is no inbox row {inbox_id}.")
    return state


def raw_of(session: Session, keys: Keys, inbox_id: int) -> bytes:
    row: Sequence[Any] | None = session.execute(
        select(Inbox.raw, Inbox.channel, Inbox.external_id).where(Inbox.id == inbox_id)
    ).one_or_none()
    if row is None:
        raise NotFound(f"There is no inbox row {inbox_id}.")
    raw, channel, external_id = row
    return keys.unseal_bytes(raw, raw_context(channel, external_id))
