"""What must hold before a database is used: its revision, its durability, its keys. Changes nothing."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, select, text

from store.errors import StoreError, Unsealable
from store.seal import Keys, line_context
from store.tables import Line

REVISION = "0001"  # the newest of migrations/versions


def revision_of(connection: Connection) -> str | None:
    """None for a database that no upgrade has touched."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def must_not_be_newer(connection: Connection) -> None:
    found = revision_of(connection)
    if found is not None and found > REVISION:
        raise StoreError(
            f"The database is of a newer anxin (revision {found}, this one knows {REVISION}): "
            "install that version, or restore the backup made before it."
        )


def must_be_current(connection: Connection) -> None:
    must_not_be_newer(connection)
    found = revision_of(connection)
    if found != REVISION:
        raise StoreError(f"The database is not up to date (revision {found}, needed {REVISION}): upgrade it first.")


def must_be_durable(connection: Connection) -> None:
    """A message counts as received once it is on disk, so a database that only pretends is refused."""
    if connection.dialect.name == "sqlite":
        if connection.exec_driver_sql("PRAGMA synchronous").scalar() != 2 or (
            connection.exec_driver_sql("PRAGMA journal_mode").scalar() != "wal"
        ):
            raise StoreError("SQLite cannot keep a write-ahead log here: put the database on a local disk.")
        return
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        if connection.scalar(text(f"SHOW {setting}")) == "off":
            raise StoreError(f"PostgreSQL runs with {setting} off and could lose messages: turn it on.")
    if connection.scalar(text("SHOW server_encoding")) != "UTF8":
        raise StoreError("The PostgreSQL database must have the encoding UTF8.")


def must_fit(connection: Connection, keys: Keys) -> None:
    """With other keys nobody would be recognised, and no address would open."""
    row = connection.execute(select(Line.channel, Line.lookup, Line.sealed).order_by(Line.id.desc()).limit(1)).first()
    if row is None:
        return
    try:
        user = keys.unseal(row.sealed, line_context(row.channel, row.lookup))
    except Unsealable:
        user = None
    if user is None or keys.lookup(row.channel, user) != row.lookup:
        raise StoreError("The key file is not the one that this database was sealed with: restore that one.")
