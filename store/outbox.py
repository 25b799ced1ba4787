"""Messages to workers, handed out one at a time and in order in each conversation. Sends nothing itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, exists, or_, select, update
from sqlalchemy.orm import Session, aliased

from store.errors import LeaseLost, Unsealable
from store.rows import changed
from store.seal import Keys, line_context
from store.tables import Conversation, Line, Message, Outbox
from store.values import Outgoing

_UNSENT = ("due", "sending")
_other = aliased(Outbox)


def _may_be_sent(now: datetime) -> ColumnElement[bool]:
    """Its time has come, nobody has it, and nothing said before it in the conversation is unsent."""
    return and_(
        Outbox.state.in_(_UNSENT),
        or_(
            and_(Outbox.state == "due", Outbox.due_at <= now),
            and_(Outbox.state == "sending", Outbox.lease_until <= now),
        ),
        ~exists().where(
            _other.conversation_id == Outbox.conversation_id, _other.state.in_(_UNSENT), _other.id < Outbox.id
        ),
    )


def claim_outgoing(session: Session, keys: Keys, owner: str, now: datetime, lease: timedelta) -> Outgoing | None:
    """Lock the conversation, then look again. Rows that must not be sent are settled on the way."""
    heads = (
        select(Outbox.id)
        .join(Conversation, Conversation.id == Outbox.conversation_id)
        .where(_may_be_sent(now))
        .order_by(Outbox.id)
        .limit(1)
        .with_for_update(of=Conversation, key_share=True, skip_locked=True)
    )
    while (head := session.scalar(heads)) is not None:
        take = update(Outbox).where(Outbox.id == head, _may_be_sent(now))
        taken = take.values(state="sending", owner=owner, lease_until=now + lease, attempts=Outbox.attempts + 1)
        if not changed(session, taken):
            continue
        row = session.execute(_FACTS.where(Outbox.id == head)).one()
        if (reason := _withheld(row)) is not None:
            _settle(session, head, owner, state="withheld", error=reason)
            continue
        try:
            return _outgoing(row, keys)
        except Unsealable as error:  # final: it would stop the whole conversation, and no retry mends it
            _settle(session, head, owner, state="failed", error=type(error).__name__)
    return None


def sent(session: Session, outbox_id: int, owner: str, external_id: str | None, now: datetime) -> None:
    _settle(session, outbox_id, owner, state="sent", external_id=external_id, sent_at=now, error=None)


def failed(session: Session, outbox_id: int, owner: str, error: str, retry_at: datetime | None) -> None:
    if retry_at is None:
        _settle(session, outbox_id, owner, state="failed", error=error)
    else:
        _settle(session, outbox_id, owner, state="due", error=error, due_at=retry_at)


def sent_as(session: Session, channel: str, external_id: str) -> Outbox | None:
    """The row that the platform knows by this id, newest first: for receipts of delivery."""
    row = select(Outbox).join(Line, Line.id == Outbox.line_id)
    known = row.where(Line.channel == channel, Outbox.external_id == external_id)
    return session.scalar(known.order_by(Outbox.id.desc()).limit(1))


def _settle(session: Session, outbox_id: int, owner: str, **values: Any) -> None:
    ours = update(Outbox).where(Outbox.id == outbox_id, Outbox.owner == owner, Outbox.state == "sending")
    if not changed(session, ours.values(owner=None, lease_until=None, **values)):
        raise LeaseLost(f"The outbox row {outbox_id} is not {owner}'s any more.")


_FACTS = (
    select(
        Outbox.id,
        Outbox.message_id,
        Outbox.conversation_id,
        Outbox.always,
        Outbox.choices,
        Outbox.attempts,
        Outbox.reply_to,
        Message.text,
        Message.code,
        Message.language,
        Message.author,
        Line.channel,
        Line.lookup,
        Line.sealed,
        Line.local,
        Line.stopped_at,
        Conversation.holder,
    )
    .join(Message, Message.id == Outbox.message_id)
    .join(Line, Line.id == Outbox.line_id)
    .join(Conversation, Conversation.id == Outbox.conversation_id)
)


def _withheld(row: Row[Any]) -> str | None:
    """Why this must not be sent; None where it may."""
    if row.always:
        return None
    if row.author == "bot" and row.holder == "human":
        return "BotSilenced"
    return "Stopped" if row.stopped_at is not None else None


def _outgoing(row: Row[Any], keys: Keys) -> Outgoing:
    return Outgoing(
        outbox_id=row.id,
        message_id=row.message_id,
        conversation_id=row.conversation_id,
        channel=row.channel,
        user=keys.unseal(row.sealed, line_context(row.channel, row.lookup)),
        text=row.text,
        code=row.code,
        language=row.language,
        author=row.author,
        always=row.always,
        choices=row.choices,
        attempts=row.attempts,
        local=row.local,
        reply_to=row.reply_to,
    )
