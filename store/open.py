"""The way in: one store for one database. Brings a database up to date only when told to, and opens no other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import sessionmaker

from store.checks import must_be_current, must_be_durable, must_fit, must_not_be_newer
from store.engine import BUSY_SECONDS, connect, parsed
from store.errors import StoreError
from store.scrub import scrub_files, scrub_tables
from store.seal import Keys
from store.turns import Turns
from store.work import Work

_MIGRATIONS = Path(__file__).with_name("migrations")
_UPGRADE_LOCK = 7_266_538_301  # any number, the same for all processes


class Store:
    """The database, open for work by any number of threads."""

    def __init__(self, url: str, keys: Keys) -> None:
        address = parsed(url)
        self._keys = keys
        self._engine = connect(address)
        self._reading = connect(address, reading=True)
        self._on_sqlite = self._engine.dialect.name == "sqlite"
        self._works = sessionmaker(self._engine, expire_on_commit=False)
        self._looks = sessionmaker(self._reading, expire_on_commit=False)
        self._turns = Turns(BUSY_SECONDS) if self._on_sqlite else None  # SQLite's own waiting is a lottery
        try:
            with _answering(), self._engine.connect() as connection:
                must_be_current(connection)
                must_be_durable(connection)
                must_fit(connection, keys)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def work(self) -> Iterator[Work]:
        """One transaction: committed at the end, undone on any error. Not one within another, and no network in it."""
        with self._turn(), self._works.begin() as session:
            yield Work(session, self._keys)

    @contextmanager
    def look(self) -> Iterator[Work]:
        """One transaction that can only read, and holds up no writer."""
        with self._looks() as session:
            yield Work(session, self._keys)

    def ping(self) -> None:
        """StoreError where the database does not answer."""
        with _answering(), self._reading.connect() as connection:
            connection.execute(text("SELECT 1"))

    def scrub(self) -> bool:
        """Clear the database of what was deleted, after an erasure. False where a reader was in the way: call it again.

        On SQLite no byte is left in its files. On PostgreSQL the space is set free, and the bytes go when it is used
        again and the write-ahead log moves on.
        """
        with self._turn(), _answering():
            return scrub_files(self._engine) if self._on_sqlite else scrub_tables(self._engine)

    def close(self) -> None:
        self._engine.dispose()
        self._reading.dispose()

    def _turn(self) -> AbstractContextManager[None]:
        return self._turns.mine() if self._turns else nullcontext()


def upgrade(url: str) -> None:
    """Bring the database up to date; an empty or missing one gets all tables. Safe from several processes at once."""
    from alembic import command  # noqa: PLC0415 (slow to load, and needed only here)
    from alembic.config import Config  # noqa: PLC0415

    engine = connect(parsed(url))
    try:
        with _answering(), engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _UPGRADE_LOCK})
            must_not_be_newer(connection)
            config = Config()
            config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


@contextmanager
def _answering() -> Iterator[None]:
    """One plain sentence, without address or password, where the database cannot be reached or used."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(
            f"The database does not answer ({type(error.orig).__name__}): is it running and writable?"
        ) from error
