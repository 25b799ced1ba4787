"""Writes an inbound message down, once. A redelivery changes nothing; a stranger gets a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from store import names
from store.rows import changed, insert_unless_there, take_turns
from store.seal import Keys, line_context, raw_context
from store.tables import Conversation, Inbox, Line, Message, Worker
from store.values import Inbound, Receipt
from store.writable import exact_bytes, writable, writable_id


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the message belongs."""

    line_id: int
    conversation_id: int
    case_id: int | None
    language: str


def receive(session: Session, keys: Keys, inbound: Inbound, now: datetime) -> Receipt:
    lookup = keys.lookup(inbound.channel, inbound.user)
    external_id = writable_id(inbound.external_id)
    take_turns(session, lookup)
    known = session.execute(
        select(Inbox.id, Inbox.message_id, Inbox.conversation_id).where(
            Inbox.channel == inbound.channel, Inbox.external_id == external_id
        )
    ).one_or_none()
    if known is not None:
        return Receipt(*known, new=False)
    place = _place(session, inbound, lookup, now) or _welcome(session, keys, inbound, lookup, now)
    return _write(session, keys, inbound, external_id, place, now)


def conversation_of(session: Session, keys: Keys, channel: str, user: str) -> Conversation | None:
    line = (Line.channel == channel, Line.lookup == keys.lookup(channel, user))
    return session.scalar(select(Conversation).join(Line, Line.conversation_id == Conversation.id).where(*line))


def _place(session: Session, inbound: Inbound, lookup: str, now: datetime) -> _Place | None:
    """The line that this address is known by, with what is new about it written down."""
    row = session.execute(
        select(Line.id, Line.conversation_id, Conversation.case_id, Conversation.language, Line.local)
        .join(Conversation, Conversation.id == Line.conversation_id)
        .where(Line.channel == inbound.channel, Line.lookup == lookup)
    ).one_or_none()
    if row is None:
        return None
    line_id, conversation_id, case_id, language, local = row
    if local != inbound.local:
        changed(session, update(Line).where(Line.id == line_id).values(local=inbound.local))
    news = {"heard_at": now} if inbound.site is None else {"heard_at": now, "site": inbound.site}
    changed(session, update(Conversation).where(Conversation.id == conversation_id).values(news))
    return _Place(line_id, conversation_id, case_id, language)


def _welcome(session: Session, keys: Keys, inbound: Inbound, lookup: str, now: datetime) -> _Place:
    worker_id, tries = None, 0
    while worker_id is None:
        worker_id = insert_unless_there(session, Worker, display=names.display(tries), created_at=now)
        tries += 1
    conversation = Conversation(worker_id=worker_id, created_at=now, heard_at=now, site=inbound.site)
    session.add(conversation)
    session.flush()
    sealed = keys.seal(inbound.user, line_context(inbound.channel, lookup))
    line = Line(
        conversation_id=conversation.id, channel=inbound.channel, lookup=lookup, sealed=sealed, local=inbound.local
    )
    session.add(line)
    session.flush()
    return _Place(line.id, conversation.id, None, conversation.language)


def _write(session: Session, keys: Keys, inbound: Inbound, external_id: str, place: _Place, now: datetime) -> Receipt:
    message = insert(Message).values(
        conversation_id=place.conversation_id,
        case_id=place.case_id,
        at=inbound.said_at,
        author="worker",
        text=writable(inbound.text),
        language=place.language,
        attachments=[dict(attachment) for attachment in inbound.attachments],
    )
    message_id = session.execute(message.returning(Message.id)).scalar_one()
    raw = inbound.raw or exact_bytes(inbound.text)
    waiting = insert(Inbox).values(
        message_id=message_id,
        line_id=place.line_id,
        conversation_id=place.conversation_id,
        channel=inbound.channel,
        external_id=external_id,
        raw=keys.seal_bytes(raw, raw_context(inbound.channel, external_id)),
        received_at=now,
        state="new",
        attempts=0,
    )
    inbox_id = session.execute(waiting.returning(Inbox.id)).scalar_one()
    return Receipt(inbox_id, message_id, place.conversation_id, new=True)
