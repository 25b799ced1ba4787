"""Connections as the promises need them, on SQLite and on PostgreSQL. Never lets a row's content into an error."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from store.errors import BotSilenced, HistoryIsFixed, StoreError, Unavailable
from store.writable import to_json

BUSY_SECONDS = 10
_SQLITE_SETTINGS = (
    f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}",
    "PRAGMA synchronous = FULL",  # in WAL mode anything less may lose the last commits with the power
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",  # no words in temporary files
    "PRAGMA recursive_triggers = ON",  # REPLACE deletes too, and must meet the triggers
)
_REFUSALS = {"anxin: bot silenced": BotSilenced, "anxin: history is fixed": HistoryIsFixed}


def parsed(url: str) -> URL:
    """The address of the database, or one plain sentence on what is wrong with it."""
    try:
        address = make_url(url)
    except ArgumentError:
        raise StoreError("The database URL cannot be read: it looks like sqlite:///file or postgresql://...") from None
    if address.drivername == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
    if address.drivername not in ("sqlite", "sqlite+pysqlite", "postgresql+psycopg"):
        raise StoreError(f"The database must be SQLite or PostgreSQL, not {address.get_backend_name()}.")
    if address.get_backend_name() == "sqlite" and address.database in (None, "", ":memory:"):
        raise StoreError("The SQLite database must be a file: what is only in memory would be lost.")
    return address


def connect(address: URL, *, reading: bool = False) -> Engine:
    """An engine for work, or one that can only read."""
    if address.get_backend_name() == "sqlite":
        engine = _sqlite(address, reading=reading)
    else:
        engine = create_engine(
            address,
            pool_size=10,
            max_overflow=10,
            pool_pre_ping=True,
            hide_parameters=True,
            json_serializer=to_json,
            connect_args={"connect_timeout": BUSY_SECONDS},
            execution_options={"postgresql_readonly": True} if reading else {},
        )
    event.listen(engine, "handle_error", _speak_plainly)
    return engine


def _sqlite(address: URL, *, reading: bool) -> Engine:
    _own_file(Path(str(address.database)))
    engine = create_engine(address, hide_parameters=True, json_serializer=to_json)

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver starts no transaction of its own: see `begin`
        for setting in _SQLITE_SETTINGS:
            connection.execute(setting)
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            connection.execute("PRAGMA journal_mode = WAL")
        if reading:
            connection.execute("PRAGMA query_only = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer waits for its turn before it reads, so that nothing it read can have changed.
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _own_file(path: Path) -> None:
    """An empty file for its owner's eyes only where there is none; SQLite gives its log the same mode."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StoreError(f"The database file {path} cannot be written: {error.strerror}.") from None


def _speak_plainly(context: ExceptionContext) -> None:
    """Refusals of our triggers and an absent database get a class of ours; PostgreSQL's details quote rows: they go."""
    said = context.original_exception
    if context.is_pre_ping:
        return
    primary = getattr(getattr(said, "diag", None), "message_primary", None)
    for mark, refusal in _REFUSALS.items():
        if mark in str(said):
            raise refusal(refusal.__doc__) from None
    if any(kind.__name__ == "OperationalError" for kind in type(said).__mro__):
        raise Unavailable(
            f"The database cannot do this now ({type(said).__name__}): is it running, with room to write?"
        )
    if primary is not None:
        said.args = (primary,)
        if context.sqlalchemy_exception is not None:
            context.sqlalchemy_exception.args = (f"({type(said).__name__}) {primary}",)
