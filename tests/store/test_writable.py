"""Hostile text: nothing raises, nothing is lost, nothing breaks what reads it later."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.errors import NotFound
from store.open import Store
from store.writable import to_json, writable, writable_id
from tests.store.said import LEASE, NOW, receive, said

HOSTILE = [
    "a\x00b",
    "\x00",
    "half \ud83d of a face",
    "\udcff\udcfe",
    "\u202e right to left \u2066",
    "Z̸̡͎a̷l̵g̶o̷",
    "'; DROP TABLE message; --",
    "%s %(x)s {} :name ?",
    "\r\n\t\x1b[31m",
    "\ufeff\ufffe\uffff",
    "💰" * 1000,
    "长" * 70_000,
    "",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_stored_and_heard(store: Store, text):
    raw = b"Body=" + text.encode("utf-8", "surrogatepass") + b"\xff\x00\xfe"
    attachment = {"kind": "document", "name": text, text: [text]}
    (receipt,) = receive(store, said(text, raw=raw, attachments=[attachment]))

    with store.work() as work:
        heard = work.claim_message("a", NOW, LEASE)
        assert heard.text == writable(text)
        heard.text.encode()
        json.dumps(heard.attachments, ensure_ascii=False).encode()
        assert work.raw_of(receipt.inbox_id) == raw


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None, categories=None)), st.binary(), st.text(st.characters(codec=None), min_size=1))
def test_any_text_any_bytes_any_id(store: Store, text, raw, external_id):
    with store.work() as work:
        receipt = work.receive(said(text, external_id, raw=raw, user=external_id))
        assert work.talk_of(receipt.conversation_id)[-1].text == writable(text) or not receipt.new
        assert not work.receive(said(text, external_id, raw=raw, user=external_id)).new


def test_without_raw_bytes_the_text_is_kept_exactly(store: Store):
    (receipt,) = receive(store, said("a\x00\ud800"))

    with store.look() as work:
        assert work.raw_of(receipt.inbox_id) == b"a\x00\xed\xa0\x80"
        with pytest.raises(NotFound):
            work.raw_of(receipt.inbox_id + 1)


@pytest.mark.parametrize("external_id", ["x" * 100_000, "a\x00b", "\ud800", ""], ids=["long", "nul", "half", "empty"])
def test_any_platform_id_tells_redeliveries_apart(store: Store, external_id):
    first, again, other = receive(
        store, said(external_id=external_id), said(external_id=external_id), said(external_id="y")
    )

    assert (first.new, again.new, other.new) == (True, False, True)


def test_an_address_of_any_shape_comes_back_exactly(store: Store):
    for number, user in enumerate(["\ud800", "a\x00b", "x" * 5000, ""]):
        (receipt,) = receive(store, said(external_id=str(number), user=user))
        with store.work() as work:
            work.say(receipt.conversation_id, "help", "?", "zh", NOW)
            assert work.claim_outgoing("s", NOW, LEASE).user == user


def test_what_people_and_rules_write_is_made_writable_too(store: Store):
    (receipt,) = receive(store, said())
    with store.work() as work:
        work.say(
            receipt.conversation_id,
            None,
            "nul \x00",
            "zh",
            NOW,
            author="mediator",
            author_name="\ud800",
            choices=["\x00"],
        )
        case = work.new_case(receipt.conversation_id, NOW, case_type="wage_arrears")
        work.set_element(case.id, "employer", "nul \x00", "stated", receipt.message_id, "\ud800", NOW)
        work.event(case.id, "bot", "note", {"key\x00": ["\ud800", {"a": "\x00"}]}, NOW)
        work.conversation(receipt.conversation_id).state = {"slots": {"employer": "\x00"}}

    with store.look() as work:
        assert work.talk_of(receipt.conversation_id)[1].text == "nul \ufffd"
        assert work.elements_of(case.id)[0].value == "nul \ufffd"
        assert work.events_of(case.id)[0].data == {"key\ufffd": ["\ufffd", {"a": "\ufffd"}]}
        assert work.conversation(receipt.conversation_id).state == {"slots": {"employer": "\ufffd"}}


def test_what_is_writable_is_left_as_it_is():
    assert writable("老板 💰 ok\n") == "老板 💰 ok\n"
    assert writable_id("SM123") == "SM123"
    assert json.loads(to_json({"a": (1, 2.5, None, True)})) == {"a": [1, 2.5, None, True]}


def test_numbers_that_json_does_not_know_are_refused():
    with pytest.raises(ValueError, match="JSON"):
        to_json({"a": float("nan")})
