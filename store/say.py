"""Queues words for a worker, on the line that the worker used last. The bot never speaks over a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from store.errors import BotSilenced, NoLine, NotFound
from store.rows import changed
from store.tables import Conversation, Inbox, Line, Message, Outbox


def say(
    session: Session,
    conversation_id: int,
    code: str | None,
    text: str,
    language: str,
    now: datetime,
    *,
    author: str,
    author_name: str | None,
    reply_to: int | None,
    always: bool,
    choices: Sequence[Any],
    case_id: int | None,
) -> int:
    """Lock the conversation first: who has it is then certain, and its rows are numbered in the order they are said."""
    locked = select(Conversation.holder, Conversation.case_id).where(Conversation.id == conversation_id)
    row = session.execute(locked.with_for_update(key_share=True)).one_or_none()
    if row is None:
        raise NotFound(f"There is no conversation {conversation_id}.")
    holder, current_case = row
    if author == "bot" and not always and holder == "human":
        raise BotSilenced("A person has this conversation, so the bot says nothing.")
    line_id = last_line(session, conversation_id)
    message = insert(Message).values(
        conversation_id=conversation_id,
        case_id=current_case if case_id is None else case_id,
        at=now,
        author=author,
        author_name=author_name,
        code=code,
        text=text,
        language=language,
        attachments=[],
    )
    message_id = session.execute(message.returning(Message.id)).scalar_one()
    queued = insert(Outbox).values(
        message_id=message_id,
        line_id=line_id,
        conversation_id=conversation_id,
        reply_to=reply_to,
        always=always,
        choices=list(choices),
        state="due",
        due_at=now,
        attempts=0,
    )
    session.execute(queued)
    return message_id


def last_line(session: Session, conversation_id: int) -> int:
    used = select(Inbox.line_id).where(Inbox.conversation_id == conversation_id).order_by(Inbox.id.desc()).limit(1)
    known = select(Line.id).where(Line.conversation_id == conversation_id).order_by(Line.id.desc()).limit(1)
    line_id = session.scalar(used) or session.scalar(known)
    if line_id is None:
        raise NoLine(f"There is no way to reach the worker of conversation {conversation_id}: the address was erased.")
    return line_id


def mark_stopped(session: Session, conversation_id: int, stopped_at: datetime | None) -> None:
    """Opted out (or in again) on the line used last; other lines of the worker stay as they are."""
    line = update(Line).where(Line.id == last_line(session, conversation_id))
    changed(session, line.values(stopped_at=stopped_at))


def line_stopped(session: Session, conversation_id: int) -> bool:
    """Whether the worker opted out on the line used last; an erased one has none."""
    try:
        line_id = last_line(session, conversation_id)
    except NoLine:
        return False
    return session.scalar(select(Line.stopped_at).where(Line.id == line_id)) is not None


def replies_to(session: Session, inbox_id: int) -> list[Message]:
    answers = select(Message).join(Outbox, Outbox.message_id == Message.id).where(Outbox.reply_to == inbox_id)
    return list(session.scalars(answers.order_by(Outbox.id)))
