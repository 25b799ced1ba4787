"""Who writes to us and by what line. Holds no name, and an address only sealed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import Base


class Worker(Base):
    """A person, known by a neutral two-word name."""

    __tablename__ = "worker"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    display: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    erase_at: Mapped[datetime | None] = mapped_column(default=None)  # asked to be erased: done once that was told
    erased_at: Mapped[datetime | None] = mapped_column(default=None)


class Conversation(Base):
    """One talk with one worker, and who has it now."""

    __tablename__ = "conversation"
    __table_args__ = (
        CheckConstraint("holder IN ('bot', 'queue', 'human')", name="holder"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    worker_id: Mapped[int] = mapped_column(ForeignKey("worker.id"), index=True)
    created_at: Mapped[datetime]
    heard_at: Mapped[datetime]
    language: Mapped[str] = mapped_column(default="zh")
    state: Mapped[dict[str, Any]] = mapped_column(
        default_factory=dict
    )  # the dialogue state; assign a new dict to change it
    holder: Mapped[str] = mapped_column(default="bot")
    mediator: Mapped[str | None] = mapped_column(default=None)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("dispute.id", use_alter=True), index=True, default=None)
    site: Mapped[str | None] = mapped_column(default=None)


class Line(Base):
    """A way to reach a worker: a phone number, a chat."""

    __tablename__ = "line"
    __table_args__ = (UniqueConstraint("channel", "lookup"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"), index=True)
    channel: Mapped[str]
    lookup: Mapped[str]  # a keyed digest of the address: finds it, does not tell it
    sealed: Mapped[bytes]
    local: Mapped[bool] = mapped_column(default=False)
    stopped_at: Mapped[datetime | None] = mapped_column(default=None)
