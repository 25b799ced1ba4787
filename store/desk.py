"""Accounts of the desk, their sign-ins, and stations. Sees digests of passwords and tokens only."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from store.errors import StoreError
from store.rows import insert_unless_there, one
from store.tables import DeskSession, Mediator, Station

_SEEN_STEP = timedelta(minutes=1)  # a page with live updates must not write at every look


def add_mediator(
    session: Session, name: str, role: str, password_hash: str, now: datetime, station_id: int | None
) -> Mediator:
    row_id = insert_unless_there(
        session, Mediator, name=name, role=role, password_hash=password_hash, created_at=now, station_id=station_id
    )
    if row_id is None:
        raise StoreError(f"There is already an account named {name}.")
    return one(session, Mediator, row_id)


def mediator(session: Session, name: str) -> Mediator | None:
    return session.scalar(select(Mediator).where(Mediator.name == name))


def mediators(session: Session) -> list[Mediator]:
    return list(session.scalars(select(Mediator).order_by(Mediator.name)))


def open_session(session: Session, token_hash: str, mediator_id: int, csrf: str, now: datetime) -> DeskSession:
    row = DeskSession(token_hash=token_hash, mediator_id=mediator_id, csrf=csrf, created_at=now, seen_at=now)
    session.add(row)
    session.flush()
    return row


def live_session(
    session: Session, token_hash: str, now: datetime, idle: timedelta, longest: timedelta
) -> DeskSession | None:
    """None where it was closed, slept too long, grew too old, or its account was disabled."""
    row = session.scalar(select(DeskSession).where(DeskSession.token_hash == token_hash))
    if row is None:
        return None
    disabled = one(session, Mediator, row.mediator_id).disabled_at is not None
    if disabled or now - row.seen_at > idle or now - row.created_at > longest:
        session.delete(row)
        session.flush()
        return None
    if now - row.seen_at >= _SEEN_STEP:
        row.seen_at = now
    return row


def close_session(session: Session, token_hash: str) -> None:
    session.execute(delete(DeskSession).where(DeskSession.token_hash == token_hash))


def close_sessions_of(session: Session, mediator_id: int) -> None:
    session.execute(delete(DeskSession).where(DeskSession.mediator_id == mediator_id))


def add_station(session: Session, code: str, name: str) -> Station:
    row_id = insert_unless_there(session, Station, code=code, name=name)
    if row_id is None:
        raise StoreError(f"There is already a station with the code {code}.")
    return one(session, Station, row_id)


def station(session: Session, code: str) -> Station | None:
    return session.scalar(select(Station).where(Station.code == code))


def stations(session: Session) -> list[Station]:
    return list(session.scalars(select(Station).order_by(Station.code)))
