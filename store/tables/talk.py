"""What was said, what waits to be heard, what waits to be sent. The inbox and the outbox are the only queues."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import Base


class Message(Base):
    """One thing said, by whomever."""

    __tablename__ = "message"
    __table_args__ = (
        CheckConstraint("author IN ('worker', 'bot', 'mediator')", name="author"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"), index=True)
    at: Mapped[datetime]
    author: Mapped[str]
    text: Mapped[str]
    language: Mapped[str]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("dispute.id"), index=True, default=None)
    author_name: Mapped[str | None] = mapped_column(default=None)
    code: Mapped[str | None] = mapped_column(default=None)
    attachments: Mapped[list[Any]] = mapped_column(default_factory=list)


class Inbox(Base):
    """A worker's message on its way to being answered: heard at least once, settled once."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        CheckConstraint("state IN ('new', 'done', 'parked', 'poison')", name="state"),
        Index(None, "state", "id"),
        Index(None, "conversation_id", "state", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), index=True)
    line_id: Mapped[int] = mapped_column(ForeignKey("line.id"), index=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    channel: Mapped[str]
    external_id: Mapped[str]
    raw: Mapped[bytes]  # sealed
    received_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="new")
    owner: Mapped[str | None] = mapped_column(default=None)
    lease_until: Mapped[datetime | None] = mapped_column(default=None)  # without an owner: not before this
    attempts: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None] = mapped_column(default=None)  # the name of the error's class, nothing else
    done_at: Mapped[datetime | None] = mapped_column(default=None)


class Outbox(Base):
    """A message on its way to a worker: sent in order, at least once."""

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint("state IN ('due', 'sending', 'sent', 'failed', 'withheld')", name="state"),
        Index(None, "state", "id"),
        Index(None, "conversation_id", "state", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), index=True)
    line_id: Mapped[int] = mapped_column(ForeignKey("line.id"), index=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    due_at: Mapped[datetime]
    reply_to: Mapped[int | None] = mapped_column(ForeignKey("inbox.id"), index=True, default=None)
    always: Mapped[bool] = mapped_column(default=False)  # said even while a person has the conversation
    choices: Mapped[list[Any]] = mapped_column(default_factory=list)
    state: Mapped[str] = mapped_column(default="due")
    owner: Mapped[str | None] = mapped_column(default=None)
    lease_until: Mapped[datetime | None] = mapped_column(default=None)
    attempts: Mapped[int] = mapped_column(default=0)
    external_id: Mapped[str | None] = mapped_column(index=True, default=None)
    error: Mapped[str | None] = mapped_column(default=None)
    sent_at: Mapped[datetime | None] = mapped_column(default=None)
