from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from store.errors import StoreError, Unsealable
from store.open import Store
from store.seal import Keys
from store.tables import Inbox, Line
from tests.postgres import Cluster
from tests.store.said import LEASE, NOW, at_once, receive, said

KEYS = Keys.fresh()
ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=40)


@given(ANY_TEXT, ANY_TEXT)
def test_what_was_sealed_opens_to_the_same_text(text, context):
    assert KEYS.unseal(KEYS.seal(text, context), context) == text


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_one_changed_byte_and_it_does_not_open(place, change):
    sealed = bytearray(KEYS.seal("+8613800138000", "line"))
    sealed[place % len(sealed)] ^= change

    with pytest.raises(Unsealable):
        KEYS.unseal(bytes(sealed), "line")


def test_it_opens_nowhere_else_and_with_no_other_key():
    sealed = KEYS.seal("+8613800138000", "line 1")

    with pytest.raises(Unsealable):
        KEYS.unseal(sealed, "line 2")
    with pytest.raises(Unsealable):
        Keys.fresh().unseal(sealed, "line 1")


@pytest.mark.parametrize("rubbish", [b"", b"\x01", b"\x01" * 13, b"\x01" * 28, b"\x09" * 40])
def test_rubbish_does_not_open(rubbish):
    with pytest.raises(Unsealable):
        KEYS.unseal(rubbish, "line")


def test_equal_texts_are_sealed_to_different_bytes():
    assert KEYS.seal("a", "c") != KEYS.seal("a", "c")


def test_lookups_are_equal_for_equal_addresses_only():
    assert KEYS.lookup("sms", "+861") == KEYS.lookup("sms", "+861")
    others = {KEYS.lookup(*pair) for pair in [("sms", "+862"), ("web", "+861"), ("s", "ms:+861"), ("sms+8", "61")]}
    assert len(others) == 4
    assert KEYS.lookup("sms", "+861") not in others
    assert Keys.fresh().lookup("sms", "+861") != KEYS.lookup("sms", "+861")


def test_a_renewed_key_opens_the_old_and_finds_the_same_people():
    sealed = KEYS.seal("a", "c")
    renewed = KEYS.renewed()

    assert renewed.unseal(sealed, "c") == "a"
    assert renewed.seal("a", "c")[0] == 2
    assert renewed.lookup("sms", "a") == KEYS.lookup("sms", "a")
    with pytest.raises(Unsealable):
        KEYS.unseal(renewed.seal("a", "c"), "c")


def test_printing_keys_shows_none():
    assert "pepper" not in repr(KEYS)
    assert repr(KEYS.pepper) not in repr(KEYS)


def test_the_key_file_is_made_once_and_for_its_owner_only(tmp_path):
    path = tmp_path / "new" / "keys.json"

    first, again = Keys.from_file(path), Keys.from_file(path)

    assert first == again
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["keys.json"]


def test_eight_processes_that_start_at_once_agree_on_the_keys(tmp_path):
    assert len({keys.pepper for keys in at_once(8, lambda _: Keys.from_file(tmp_path / "keys"))}) == 1


def test_one_secret_gives_the_same_keys_everywhere_and_another_gives_others():
    keys = Keys.from_passphrase("correct horse battery")

    assert keys == Keys.from_passphrase("correct horse battery")
    assert keys.pepper != Keys.from_passphrase("correct horse batterz").pepper
    assert keys.pepper != keys.seal_keys[1]
    assert keys.unseal(keys.seal("a", "c"), "c") == "a"
    assert keys.pepper.hex()[:16] == "135fe60a9b5102b0"
    with pytest.raises(StoreError, match="too short"):
        Keys.from_passphrase("short")


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", "null", '{"current": 1, "seal_keys": {"1": "YQ=="}, "pepper": "YQ=="}', "\udcff"]
)
def test_a_spoilt_key_file_is_told_in_one_sentence(tmp_path, content):
    path = tmp_path / "keys"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    path.chmod(0o600)

    with pytest.raises(StoreError, match=r"^[^\n]+\.$"):
        Keys.from_file(path)


def test_a_key_file_that_anyone_can_read_is_refused(tmp_path):
    path = tmp_path / "keys"
    Keys.from_file(path)
    path.chmod(0o644)

    with pytest.raises(StoreError, match="600"):
        Keys.from_file(path)


def test_a_key_with_a_wrong_number_or_length_is_refused():
    good = json.loads("[1]")[0]
    for broken in [({0: b"x" * 32}, 0), ({256: b"x" * 32}, 256), ({good: b"x" * 31}, 1), ({1: b"x" * 32}, 2)]:
        with pytest.raises(StoreError):
            Keys(*broken, b"p" * 32)


def test_no_address_lies_open_anywhere(store: Store, database, tmp_path, request):
    """A planted address is looked for in every byte of the database's files, the log of changes among them."""
    planted = "+8615012345678"
    (receipt,) = receive(store, said("words", "SM1", user=planted, raw=b"From=" + planted.encode()))
    with store.work() as work:
        work.say(receipt.conversation_id, "help", "hello", "zh", NOW)
        assert work.claim_outgoing("s", NOW, LEASE).user == planted

    if database == "sqlite":
        files = [path for path in tmp_path.iterdir() if path.name.startswith("anxin.db")]
        assert {path.name for path in files} == {"anxin.db", "anxin.db-wal", "anxin.db-shm"}
    else:
        cluster: Cluster = request.getfixturevalue("cluster")
        cluster.run("CHECKPOINT")
        files = [path for folder in ("base", "pg_wal") for path in (cluster.folder / "data" / folder).rglob("*")]
    held = b"".join(path.read_bytes() for path in files if path.is_file())
    assert b"words" in held
    for form in (planted, planted[1:], planted[3:]):
        assert form.encode() not in held


def test_an_address_moved_to_another_line_does_not_open(store: Store):
    receive(store, said(), said(external_id="SM2", user="+8613900139000"))
    with store.work() as work:
        first, second = work._session.scalars(select(Line).order_by(Line.id))
        first.sealed, second.sealed = second.sealed, first.sealed
        work.say(first.conversation_id, "help", "for Anna only", "zh", NOW)

    with store.work() as work:
        assert work.claim_outgoing("s", NOW, LEASE) is None


def test_the_bytes_of_a_message_moved_to_another_do_not_open(store: Store):
    one, two = receive(store, said(raw=b"one"), said(external_id="SM2", raw=b"two"))
    with store.work() as work:
        first, second = work._session.scalars(select(Inbox).order_by(Inbox.id))
        first.raw = second.raw

    with store.look() as work:
        assert work.raw_of(two.inbox_id) == b"two"
        with pytest.raises(Unsealable):
            work.raw_of(one.inbox_id)


def test_the_files_of_sqlite_are_for_their_owner_only(tmp_path: Path):
    from store.open import upgrade

    upgrade(f"sqlite:///{tmp_path / 'a' / 'anxin.db'}")
    store = Store(f"sqlite:///{tmp_path / 'a' / 'anxin.db'}", KEYS)
    receive(store, said())

    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "a").iterdir()} == {0o600}
    store.close()
