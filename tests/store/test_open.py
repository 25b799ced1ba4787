from __future__ import annotations

import subprocess
import sys
import traceback
from datetime import UTC, datetime, timedelta, timezone

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text
from sqlalchemy.exc import StatementError

from store.checks import REVISION
from store.engine import connect, parsed
from store.errors import StoreError, Unavailable
from store.open import Store, upgrade
from store.seal import Keys
from store.tables import Base
from tests.store.said import LEASE, NOW, at_once, later, receive, said

ONE_SENTENCE = r"^[A-Z][^\n]*\.$|^[A-Z][^\n]*\?$"


def test_an_upgrade_from_nothing_gives_exactly_the_tables_of_the_code(empty_url):
    upgrade(empty_url)

    engine = connect(parsed(empty_url))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
        tables = set(inspect(connection).get_table_names())
        checks = {
            (table, constraint["name"])
            for table in tables
            for constraint in inspect(connection).get_check_constraints(table)
        }
    engine.dispose()
    assert tables == {*Base.metadata.tables, "alembic_version"}
    assert {
        ("conversation", "ck_conversation_holder"),
        ("outbox", "ck_outbox_state"),
        ("inbox", "ck_inbox_state"),
    } <= checks


def test_the_newest_revision_is_the_one_the_code_asks_for():
    config = Config()
    config.set_main_option("script_location", "store/migrations")

    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


def test_every_foreign_key_is_indexed():
    for table in Base.metadata.tables.values():
        leading = {next(iter(index.columns)).name for index in table.indexes}
        leading |= {next(iter(rule.columns)).name for rule in table.constraints if rule.columns}
        single = {rule.columns[0].name for rule in table.foreign_key_constraints}
        led = {index.columns[0].name for index in table.indexes} | {
            rule.columns[0].name for rule in table.constraints if type(rule).__name__ == "UniqueConstraint"
        }
        assert single <= led, table.name
        assert leading


def test_upgrading_again_and_from_many_processes_at_once_is_harmless(empty_url):
    at_once(4, lambda _: upgrade(empty_url))
    upgrade(empty_url)

    store = Store(empty_url, Keys.fresh())
    assert receive(store, said())[0].new
    store.close()


def test_a_database_without_tables_is_not_opened(empty_url, keys):
    with pytest.raises(StoreError, match="not up to date"):
        Store(empty_url, keys)


def test_a_database_of_a_newer_anxin_is_told_in_one_sentence(url, keys):
    engine = connect(parsed(url))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    engine.dispose()

    for attempt in (lambda: Store(url, keys), lambda: upgrade(url)):
        with pytest.raises(StoreError, match="newer anxin") as told:
            attempt()
        assert "\n" not in str(told.value)


def test_other_keys_do_not_open_it(store, url, keys):
    receive(store, said())

    with pytest.raises(StoreError, match="key file"):
        Store(url, Keys.fresh())
    with pytest.raises(StoreError, match="key file"):
        Store(url, Keys(keys.seal_keys, keys.current, b"p" * 32))
    Store(url, keys.renewed()).close()


@pytest.mark.parametrize(
    "wrong",
    [
        "rubbish",
        "",
        "mysql://localhost/x",
        "sqlite://",
        "sqlite:///:memory:",
        "postgresql+asyncpg://localhost/x",
        "postgresql+psycopg://anxin:SECRET@127.0.0.1:1/anxin",
        "sqlite:////proc/nowhere/anxin.db",
    ],
)
def test_a_wrong_address_is_told_in_one_sentence_without_the_password(wrong, keys):
    for attempt in (lambda: Store(wrong, keys), lambda: upgrade(wrong)):
        with pytest.raises(StoreError, match=ONE_SENTENCE) as told:
            attempt()
        assert "SECRET" not in str(told.value)


def test_a_file_that_is_no_database_is_told_in_one_sentence(tmp_path, keys):
    (tmp_path / "anxin.db").write_bytes(b"not a database at all" * 1000)

    with pytest.raises(StoreError, match=ONE_SENTENCE):
        Store(f"sqlite:///{tmp_path / 'anxin.db'}", keys)


def test_it_answers_while_it_is_there(store):
    store.ping()


def test_sqlite_writes_through_to_the_disk(tmp_path, keys):
    upgrade(f"sqlite:///{tmp_path / 'a.db'}")
    engine = connect(parsed(f"sqlite:///{tmp_path / 'a.db'}"))
    with engine.connect() as connection:
        set_to = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    engine.dispose()

    assert set_to == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 10000,
    }


@pytest.mark.slow
def test_a_postgresql_that_may_lose_messages_is_refused(cluster, postgres_template, keys):
    name = cluster.create(postgres_template)
    cluster.run("ALTER DATABASE {} SET synchronous_commit = off", name)

    with pytest.raises(StoreError, match="synchronous_commit"):
        Store(cluster.url(name), keys)
    cluster.drop(name)


def test_times_without_a_zone_are_refused(store):
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(StatementError, match="zone"):
        receive(store, said(said_at=naive))
    receive(store, said())
    for step in (
        lambda work: work.claim_message("a", naive, LEASE),
        lambda work: work.say(1, "help", "?", "zh", naive),
        lambda work: work.new_case(1, naive, case_type="dismissal"),
        lambda work: work.clocks_due(naive),
    ):
        with pytest.raises(StatementError, match="zone"), store.work() as work:
            step(work)


def test_times_of_any_zone_come_back_as_the_same_moment_in_utc(store):
    shanghai = timezone(timedelta(hours=8))
    written = datetime(2026, 11, 22, 17, 0, 0, 123456, tzinfo=shanghai)
    (receipt,) = receive(store, said(said_at=written))

    with store.look() as work:
        at = work.talk_of(receipt.conversation_id)[0].at
    assert at == written
    assert at.tzinfo is UTC
    with store.work() as work:
        assert work.claim_message("a", later(1), LEASE) is not None


def test_an_error_of_the_database_quotes_no_row(store):
    """PostgreSQL's own messages would: "Failing row contains (...)"."""
    (receipt,) = receive(store, said("my secret words"))
    with pytest.raises(Exception, match=r"(?i)check") as caught, store.work() as work:
        work.talk_of(receipt.conversation_id)[0].author = "nobody"

    shown = "".join(traceback.format_exception(caught.value))
    assert "secret words" not in shown
    assert "secret words" not in repr(caught.value)


def test_importing_the_store_loads_nothing():
    loaded = (
        "import sys, store; print([name for name in sys.modules if name.split('.')[0] in ('sqlalchemy', 'alembic')])"
    )
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("database", ["sqlite"])
def test_a_full_disk_is_told_and_what_was_acknowledged_stays(store):
    pages = store._engine.raw_connection()
    full = pages.cursor().execute("PRAGMA page_count").fetchone()[0]
    pages.cursor().execute(f"PRAGMA max_page_count = {full + 3}")
    pages.close()
    taken = 0
    with pytest.raises(Unavailable, match=ONE_SENTENCE):
        for number in range(100):
            receive(store, said("x" * 2000, f"SM{number}"))
            taken += 1

    pages = store._engine.raw_connection()
    pages.cursor().execute("PRAGMA max_page_count = 1000000")
    pages.close()
    again = receive(store, *(said("x" * 2000, f"SM{number}") for number in range(taken + 1)))
    assert [receipt.new for receipt in again] == [False] * taken + [True]


@pytest.mark.slow
@pytest.mark.parametrize("database", ["postgresql"])
def test_a_server_that_goes_away_is_told_and_found_again(store, cluster):
    receive(store, said())
    with pytest.raises(Unavailable, match=ONE_SENTENCE), store.work() as work:
        work.receive(said(external_id="SM2"))
        cluster.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        work.cases()

    assert receive(store, said(external_id="SM2"))[0].new
    store.ping()
