"""A case, what is known of it, and what happened to it. Its history can be added to and never changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import Base, Json


class Case(Base):
    """One dispute of one worker: one ticket."""

    __tablename__ = "dispute"  # `case` is a word of SQL
    __table_args__ = (Index(None, "status", "mode", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ticket: Mapped[str] = mapped_column(unique=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"), index=True)
    worker_id: Mapped[int] = mapped_column(ForeignKey("worker.id"), index=True)
    created_at: Mapped[datetime]
    channel: Mapped[str]
    language: Mapped[str]
    case_type: Mapped[str]
    also: Mapped[list[Any]] = mapped_column(default_factory=list)
    mode: Mapped[str] = mapped_column(default="routine")
    flags: Mapped[list[Any]] = mapped_column(default_factory=list)
    reasons: Mapped[list[Any]] = mapped_column(default_factory=list)
    status: Mapped[str] = mapped_column(default="intake")
    owner: Mapped[str | None] = mapped_column(default=None)
    station_id: Mapped[int | None] = mapped_column(ForeignKey("station.id"), index=True, default=None)
    opened_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    outcome: Mapped[str | None] = mapped_column(default=None)


class ElementRow(Base):
    """One value of the element sheet, and the message that said it."""

    __tablename__ = "element"
    __table_args__ = (
        Index(
            "uq_element_current",  # one current value for each element
            "case_id",
            "key",
            unique=True,
            sqlite_where=text("superseded_at IS NULL"),
            postgresql_where=text("superseded_at IS NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("dispute.id"), index=True)
    key: Mapped[str]
    value: Mapped[Any] = mapped_column(Json)
    status: Mapped[str]
    created_at: Mapped[datetime]
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True, default=None)
    words: Mapped[str | None] = mapped_column(default=None)
    superseded_at: Mapped[datetime | None] = mapped_column(default=None)


class Referral(Base):
    """Help to find the next job: offered, and what came of it."""

    __tablename__ = "referral"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("dispute.id"), unique=True)
    status: Mapped[str]
    offered_at: Mapped[datetime]
    answered_at: Mapped[datetime | None] = mapped_column(default=None)


class Event(Base):
    """Something that happened to a case: codes, names of mediators and numbers, never a worker's words. Append only."""

    __tablename__ = "event"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("dispute.id"), index=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    kind: Mapped[str]
    data: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)


class Clock(Base):
    """A step that must be done by a time. ``due_at`` only says when to look; the rule is computed again then."""

    __tablename__ = "clock"
    __table_args__ = (Index(None, "done_at", "due_at"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("dispute.id"), index=True)
    step: Mapped[str]
    due_at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    missed: Mapped[bool] = mapped_column(default=False)
