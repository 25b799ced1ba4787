"""Small steps of SQL that several questions share, for both databases. Asks no question of its own."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import CursorResult, Insert, Update, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from store.errors import NotFound
from store.tables import Base


def changed(session: Session, step: Update) -> int:
    """How many rows the step changed."""
    result = session.execute(step, execution_options={"synchronize_session": False})
    return cast("CursorResult[Any]", result).rowcount


def insert_unless_there(session: Session, table: type[Base], **values: Any) -> int | None:
    """The new row's id; None where a unique column already has this value."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    step: Insert = insert(table).values(**values).on_conflict_do_nothing().returning(table.__table__.c.id)
    return cast("int | None", session.scalar(step))


def one[Row: Base](session: Session, table: type[Row], row_id: int) -> Row:
    row = session.get(table, row_id)
    if row is None:
        raise NotFound(f"There is no {table.__tablename__} {row_id}.")
    return row


def take_turns(session: Session, lookup: str) -> None:
    """Until this transaction ends, nobody else receives from this address.

    So the numbers of one person's messages rise in the order in which they become visible, and two first messages
    at once make one conversation. SQLite writers take turns anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        number = int(lookup[:16], 16) - 2**63
        session.execute(select(func.pg_advisory_xact_lock(number)))
