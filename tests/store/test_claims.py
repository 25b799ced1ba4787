from __future__ import annotations

import threading
from collections import defaultdict

import pytest

from store.errors import LeaseLost
from store.open import Store
from store.values import Heard
from tests.store.said import ANNA, BERT, LEASE, NOW, at_once, later, receive, said


def claim(store: Store, owner: str = "a", now=NOW) -> Heard | None:
    with store.work() as work:
        return work.claim_message(owner, now, LEASE)


def finish(store: Store, inbox_id: int, owner: str = "a", now=NOW, **more) -> None:
    with store.work() as work:
        work.finish(inbox_id, owner, now, **more)


def test_nothing_waits_in_an_empty_store(store):
    assert claim(store) is None


def test_what_is_claimed_is_what_was_said(store):
    (receipt,) = receive(store, said("老板跑了", attachments=[{"kind": "photo"}]))

    heard = claim(store)

    assert heard == Heard(
        inbox_id=receipt.inbox_id,
        message_id=receipt.message_id,
        conversation_id=receipt.conversation_id,
        text="老板跑了",
        said_at=NOW,
        attempts=1,
        channel="sms",
        attachments=[{"kind": "photo"}],
    )


def test_one_message_at_a_time_in_a_conversation_and_in_order(store):
    receive(store, said("1", "SM1"), said("2", "SM2"), said("3", "SM3"))

    heard = []
    while (message := claim(store)) is not None:
        assert claim(store, "b") is None
        heard.append(message.text)
        finish(store, message.inbox_id)

    assert heard == ["1", "2", "3"]


def test_conversations_do_not_wait_for_each_other(store):
    receive(store, said("anna 1", "SM1"), said("anna 2", "SM2"), said("bert 1", "SM3", user=BERT))

    assert [claim(store).text, claim(store, "b").text, claim(store, "c")] == ["anna 1", "bert 1", None]


def test_an_expired_lease_is_claimed_again_and_the_late_owner_is_refused(store):
    receive(store, said())
    late = claim(store, "late")
    assert claim(store, "prompt", later(29)) is None

    prompt = claim(store, "prompt", later(30))

    assert prompt.inbox_id == late.inbox_id
    assert prompt.attempts == 2
    with pytest.raises(LeaseLost), store.work() as work:
        work.say(late.conversation_id, "greeting", "late words", "zh", later(31))
        work.finish(late.inbox_id, "late", later(31))
    finish(store, prompt.inbox_id, "prompt", later(32))
    with store.look() as work:
        assert [message.text for message in work.talk_of(late.conversation_id)] == [said().text]
        assert work.inbox_state(late.inbox_id) == "done"


def test_a_message_is_finished_once(store):
    receive(store, said())
    heard = claim(store)
    finish(store, heard.inbox_id)

    with pytest.raises(LeaseLost):
        finish(store, heard.inbox_id)


def test_what_is_given_back_is_heard_again_at_once_or_at_its_time(store):
    receive(store, said("1"), said("2", "SM2"))
    heard = claim(store)
    with store.work() as work:
        work.release(heard.inbox_id, "a")
    again = claim(store, "b")
    assert (again.text, again.attempts) == ("1", 2)

    with store.work() as work:
        work.release(again.inbox_id, "b", error="NluDown", retry_at=later(10))

    assert claim(store, "c", later(9)) is None
    assert claim(store, "c", later(10)).text == "1"


@pytest.mark.parametrize("state", ["parked", "poison"])
def test_what_cannot_be_heard_does_not_hold_up_the_next(store, state):
    receive(store, said("1"), said("2", "SM2"))
    heard = claim(store)

    finish(store, heard.inbox_id, state=state, error="NluDown")

    assert claim(store).text == "2"


def test_parked_messages_are_listed_and_come_back_in_order(store):
    receive(store, said("1"), said("2", "SM2"), said("other", "SM3", user=BERT))
    for _ in range(3):
        heard = claim(store)
        finish(store, heard.inbox_id, state="parked", error="NluDown")
    with store.work() as work:
        parked = work.parked_messages(10)
        assert [message.text for message in parked] == ["1", "2", "other"]
        assert len(work.parked_messages(2)) == 2
        assert work.unpark(parked[0].conversation_id) == 2

    back = claim(store)
    assert (back.text, back.attempts) == ("1", 1)
    assert claim(store, "b") is None


def test_what_comes_back_from_parking_waits_for_the_one_in_hand(store):
    receive(store, said("1"), said("2", "SM2"))
    first = claim(store)
    finish(store, first.inbox_id, state="parked")
    second = claim(store)
    with store.work() as work:
        work.unpark(first.conversation_id)

    assert claim(store, "b") is None
    finish(store, second.inbox_id)
    assert claim(store, "b").text == "1"


def test_eight_threads_hear_each_message_once_in_order_and_never_two_of_one_talk(store):
    people = [ANNA, BERT, *(f"+86130{n:08}" for n in range(6))]
    sent = [said(f"{n}", f"{user}-{n}", user=user) for n in range(12) for user in people]
    receive(store, *sent)
    heard: dict[int, list[int]] = defaultdict(list)
    in_hand: set[int] = set()
    look = threading.Lock()

    def hear(index: int) -> None:
        misses = 0
        while misses < 3:
            message = claim(store, f"thread {index}")
            if message is None:
                misses += 1
                continue
            with look:
                assert message.conversation_id not in in_hand
                in_hand.add(message.conversation_id)
                heard[message.conversation_id].append(int(message.text))
            with look:
                in_hand.remove(message.conversation_id)
            finish(store, message.inbox_id, f"thread {index}")

    at_once(8, hear)
    hear(9)

    assert len(heard) == len(people)
    assert all(order == list(range(12)) for order in heard.values())


def test_messages_arriving_in_a_storm_are_heard_in_the_order_of_their_numbers(store):
    at_once(8, lambda index: [receive(store, said(f"{index}.{n}", f"{index}.{n}")) for n in range(8)])

    order = []
    while (message := claim(store)) is not None:
        order.append(message.inbox_id)
        finish(store, message.inbox_id)

    assert len(order) == 64
    assert order == sorted(order)


def test_printing_what_was_heard_shows_no_words(store):
    receive(store, said("机密的话"))

    assert "机密" not in repr(claim(store))
    assert "机密" not in repr(said("机密的话"))
    assert ANNA not in repr(said())
