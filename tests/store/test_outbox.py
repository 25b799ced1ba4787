from __future__ import annotations

import pytest
from sqlalchemy import select, update

from store.errors import LeaseLost, NoLine, NotFound
from store.open import Store
from store.tables import Line, Outbox
from store.values import Outgoing
from tests.store.said import ANNA, BERT, LEASE, NOW, at_once, later, receive, said


def say(store: Store, conversation_id: int, *texts: str, **more) -> list[int]:
    ids = []
    for text in texts:
        with store.work() as work:
            ids.append(work.say(conversation_id, more.get("code", "help"), text, "zh", NOW, **more))
    return ids


def claim(store: Store, owner: str = "s", now=NOW) -> Outgoing | None:
    with store.work() as work:
        return work.claim_outgoing(owner, now, LEASE)


def sent(store: Store, row: Outgoing, owner: str = "s", external_id: str = "OUT1") -> None:
    with store.work() as work:
        work.sent(row.outbox_id, owner, external_id, NOW)


def state_of(store: Store, text_id: int) -> str:
    with store.look() as work:
        return work._session.scalar(select(Outbox.state).where(Outbox.message_id == text_id))


@pytest.fixture
def anna(store) -> int:
    return receive(store, said())[0].conversation_id


def test_words_go_to_the_address_that_wrote(store, anna):
    with store.work() as work:
        message_id = work.say(anna, "greeting", "你好", "zh", NOW, reply_to=1, choices=["是", "否"])

    row = claim(store)

    assert row.user == ANNA
    assert (row.text, row.code, row.channel, row.choices) == ("你好", "greeting", "sms", ["是", "否"])
    assert (row.message_id, row.reply_to, row.attempts, row.local) == (message_id, 1, 1, False)
    assert ANNA not in repr(row)
    assert "你好" not in repr(row)
    with store.look() as work:
        assert [message.text for message in work.replies_to(1)] == ["你好"]


def test_one_conversation_is_sent_in_order_one_at_a_time(store, anna):
    say(store, anna, "1", "2", "3")

    order = []
    while (row := claim(store)) is not None:
        assert claim(store, "other") is None
        order.append(row.text)
        sent(store, row)

    assert order == ["1", "2", "3"]


def test_conversations_do_not_hold_each_other_up(store, anna):
    bert = receive(store, said(external_id="SM2", user=BERT))[0].conversation_id
    say(store, anna, "anna 1", "anna 2")
    say(store, bert, "bert 1")

    assert [claim(store).text, claim(store).text, claim(store)] == ["anna 1", "bert 1", None]


def test_a_refusal_for_now_holds_back_what_comes_after_it(store, anna):
    say(store, anna, "1", "2")
    row = claim(store)
    with store.work() as work:
        work.failed(row.outbox_id, "s", "Throttled", later(60))

    assert claim(store, now=later(59)) is None
    again = claim(store, now=later(60))
    assert (again.text, again.attempts) == ("1", 2)


def test_a_final_refusal_lets_the_next_pass(store, anna):
    first, _ = say(store, anna, "1", "2")
    row = claim(store)
    with store.work() as work:
        work.failed(row.outbox_id, "s", "21610", None)

    assert state_of(store, first) == "failed"
    assert claim(store).text == "2"


def test_an_expired_lease_is_sent_again_and_the_late_sender_is_refused(store, anna):
    say(store, anna, "1")
    late = claim(store, "late")
    assert claim(store, "prompt", later(29)) is None
    prompt = claim(store, "prompt", later(30))

    assert prompt.outbox_id == late.outbox_id
    with pytest.raises(LeaseLost):
        sent(store, late, "late")
    sent(store, prompt, "prompt")
    with pytest.raises(LeaseLost), store.work() as work:
        work.failed(late.outbox_id, "late", "Throttled", None)


def test_a_receipt_of_delivery_finds_its_row(store, anna):
    say(store, anna, "1")
    row = claim(store)
    sent(store, row, external_id="SMout")

    with store.look() as work:
        assert work.sent_as("sms", "SMout").id == row.outbox_id
        assert work.sent_as("web", "SMout") is None


def test_who_said_stop_hears_nothing_but_what_must_be_said(store, anna):
    with store.work() as work:
        work.stop_line(anna, NOW)
    words, confirmation = say(store, anna, "words")[0], say(store, anna, "stopped", always=True)[0]

    assert claim(store).message_id == confirmation
    assert state_of(store, words) == "withheld"

    with store.work() as work:
        assert work.line_stopped(anna)
        work.start_line(anna)
        assert not work.line_stopped(anna)
    say(store, anna, "again")
    with store.work() as work:
        work.sent(2, "s", None, NOW)
    assert claim(store).text == "again"


def test_an_address_that_does_not_open_fails_and_stops_nobody_else(store, anna):
    bert = receive(store, said(external_id="SM2", user=BERT))[0].conversation_id
    (spoilt,) = say(store, anna, "anna")
    say(store, bert, "bert")
    with store.work() as work:
        work._session.execute(update(Line).where(Line.conversation_id == anna).values(sealed=b"\x01spoilt"))

    assert claim(store).text == "bert"
    assert state_of(store, spoilt) == "failed"


def test_eight_senders_take_each_row_once(store, anna):
    bert = receive(store, said(external_id="SM2", user=BERT))[0].conversation_id
    for number in range(20):
        say(store, anna, f"a{number}")
        say(store, bert, f"b{number}")
    taken: list[str] = []

    def send(index: int) -> None:
        misses = 0
        while misses < 3:
            row = claim(store, f"s{index}")
            if row is None:
                misses += 1
                continue
            taken.append(row.text)
            sent(store, row, f"s{index}")

    at_once(8, send)
    send(9)

    assert [text for text in taken if text[0] == "a"] == [f"a{number}" for number in range(20)]
    assert [text for text in taken if text[0] == "b"] == [f"b{number}" for number in range(20)]


def test_words_go_out_on_the_line_used_last(store, anna):
    receive(store, said(external_id="W1", channel="web", user="visitor"))
    with store.work() as work:  # two addresses of one person
        stranger = work.conversation_of("web", "visitor").id
        work._session.execute(update(Line).where(Line.conversation_id == stranger).values(conversation_id=anna))
    receive(store, said(external_id="W2", channel="web", user="visitor"))
    say(store, anna, "to the web")
    receive(store, said(external_id="SM2"))
    say(store, anna, "to the phone")

    web = claim(store)
    sent(store, web)
    assert (web.text, web.channel, web.user) == ("to the web", "web", "visitor")
    assert claim(store).channel == "sms"


def test_there_is_nothing_to_say_to_nobody(store, anna):
    with pytest.raises(NotFound), store.work() as work:
        work.say(anna + 100, "help", "?", "zh", NOW)
    with store.work() as work:
        work.erase_worker(work.conversation(anna).worker_id, NOW)
        assert not work.line_stopped(anna)
    with pytest.raises(NoLine), store.work() as work:
        work.say(anna, "help", "?", "zh", NOW)


def test_the_backlog_counts_what_waits(store, anna):
    say(store, anna, "1", "2")

    with store.look() as work:
        waiting = work.backlog()
        assert (waiting.unheard, waiting.unsent, waiting.parked, waiting.poison, waiting.failed) == (1, 2, 0, 0, 0)
