"""The people of the desk, where they sit, their sign-ins. Passwords and tokens never, only their digests."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import Base


class Station(Base):
    """A mediation station that cases are passed to."""

    __tablename__ = "station"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]


class Mediator(Base):
    """An account of the desk, whatever its role."""

    __tablename__ = "mediator"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    password_hash: Mapped[str]
    created_at: Mapped[datetime]
    station_id: Mapped[int | None] = mapped_column(ForeignKey("station.id"), index=True, default=None)
    disabled_at: Mapped[datetime | None] = mapped_column(default=None)


class DeskSession(Base):
    """A sign-in that can be taken back."""

    __tablename__ = "session"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    token_hash: Mapped[str] = mapped_column(unique=True)
    mediator_id: Mapped[int] = mapped_column(ForeignKey("mediator.id"), index=True)
    csrf: Mapped[str]
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
