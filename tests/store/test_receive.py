from __future__ import annotations

import re

import pytest
from sqlalchemy import func, select

from store.errors import NotFound
from store.open import Store
from store.tables import Conversation, Inbox, Line, Message, Worker
from tests.store.said import ANNA, BERT, NOW, at_once, later, receive, said


def counts(store: Store) -> dict[str, int]:
    with store.look() as work:
        return {
            table.__tablename__: work._session.scalar(select(func.count()).select_from(table))
            for table in (Worker, Conversation, Line, Message, Inbox)
        }


ONE_OF_EACH = {"worker": 1, "conversation": 1, "line": 1, "message": 1, "inbox": 1}


def test_a_message_is_written_with_everything_around_it(store):
    (receipt,) = receive(store, said("老板跑了", attachments=[{"kind": "photo", "path": "a.jpg"}], site="SITE7"))

    assert receipt.new
    assert counts(store) == ONE_OF_EACH
    with store.look() as work:
        (message,) = work.talk_of(receipt.conversation_id)
        conversation = work.conversation(receipt.conversation_id)
        assert (message.text, message.author, message.at) == ("老板跑了", "worker", NOW)
        assert message.attachments == [{"kind": "photo", "path": "a.jpg"}]
        assert (conversation.holder, conversation.state, conversation.site) == ("bot", {}, "SITE7")
        assert re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+", work.worker(conversation.worker_id).display)


def test_a_redelivery_changes_nothing(store):
    first, again, third = receive(store, said(), said("other words"), said())

    assert first.new
    assert not again.new
    assert (again.inbox_id, again.message_id, again.conversation_id) == (
        first.inbox_id,
        first.message_id,
        first.conversation_id,
    )
    assert third == again
    assert counts(store) == ONE_OF_EACH


def test_the_same_platform_id_on_two_channels_is_two_messages(store):
    sms, web = receive(store, said(), said(channel="web"))

    assert sms.new
    assert web.new
    assert sms.conversation_id != web.conversation_id


def test_a_redelivery_from_eight_threads_at_once_makes_one_row(store):
    receipts = at_once(8, lambda _: receive(store, said())[0])

    assert sorted(receipt.new for receipt in receipts) == [False] * 7 + [True]
    assert len({receipt.inbox_id for receipt in receipts}) == 1
    assert counts(store) == ONE_OF_EACH


def test_first_messages_of_a_stranger_at_once_make_one_worker_and_one_conversation(store):
    receipts = at_once(8, lambda index: receive(store, said(external_id=f"SM{index}"))[0])

    assert len({receipt.conversation_id for receipt in receipts}) == 1
    assert counts(store) == {"worker": 1, "conversation": 1, "line": 1, "message": 8, "inbox": 8}


def test_many_strangers_at_once_each_get_a_name_of_their_own(store):
    at_once(
        8, lambda index: [receive(store, said(external_id=f"{index}-{n}", user=f"+86{index}{n}")) for n in range(10)]
    )

    assert counts(store)["worker"] == 80
    with store.look() as work:
        assert len(set(work._session.scalars(select(Worker.display)))) == 80


def test_a_known_worker_keeps_the_conversation_and_its_case(store):
    (first,) = receive(store, said())
    with store.work() as work:
        case_id = work.new_case(first.conversation_id, NOW, case_type="wage_arrears").id
    (second,) = receive(store, said("还有加班费", "SM2", site="SITE9", said_at=later(60)))

    assert second.conversation_id == first.conversation_id
    with store.look() as work:
        conversation = work.conversation(first.conversation_id)
        assert (conversation.heard_at, conversation.site) == (later(60), "SITE9")
        assert [message.case_id for message in work.talk_of(first.conversation_id)] == [None, case_id]


def test_when_it_was_said_and_when_it_came_are_two_things(store):
    with store.work() as work:
        receipt = work.receive(said(said_at=later(-86400)), now=NOW)

    with store.look() as work:
        assert work.talk_of(receipt.conversation_id)[0].at == later(-86400)
        assert work._session.scalar(select(Inbox.received_at)) == NOW


def test_a_line_is_local_as_its_last_message_was(store):
    receive(store, said(local=True))
    with store.look() as work:
        assert work._session.scalar(select(Line.local))

    receive(store, said(external_id="SM2"))
    with store.look() as work:
        assert not work._session.scalar(select(Line.local))


def test_a_conversation_is_found_by_its_address(store):
    (receipt,) = receive(store, said())

    with store.look() as work:
        found = work.conversation_of("sms", ANNA)
        assert found is not None
        assert found.id == receipt.conversation_id
        assert work.conversation_of("sms", BERT) is None
        assert work.conversation_of("web", ANNA) is None


def test_an_error_in_the_transaction_leaves_nothing(store):
    with pytest.raises(NotFound), store.work() as work:
        work.receive(said())
        work.case(17)

    assert counts(store) == dict.fromkeys(ONE_OF_EACH, 0)
    assert receive(store, said())[0].new
