"""While a person has the conversation the bot is silent, and the database itself holds that."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import insert, select

from store.errors import BotSilenced
from store.open import Store
from store.tables import Message, Outbox
from tests.store.said import LEASE, NOW, receive, said


@pytest.fixture
def talk(store) -> int:
    return receive(store, said())[0].conversation_id


def hand_to(store: Store, talk: int, holder: str) -> None:
    with store.work() as work:
        work.conversation(talk).holder = holder


def written_behind_our_back(work, talk: int, *, author: str, always: bool = False) -> None:
    """Write an outbox row by plain SQL, past every check of ours."""
    session = work._session
    values = {"conversation_id": talk, "at": NOW, "text": "x", "language": "zh", "attachments": []}
    message_id = session.scalar(insert(Message).values(author=author, **values).returning(Message.id))
    row = {"message_id": message_id, "line_id": 1, "conversation_id": talk, "due_at": NOW, "choices": []}
    session.execute(insert(Outbox).values(always=always, state="due", attempts=0, **row))


@pytest.mark.parametrize("holder", ["bot", "queue"])
def test_the_bot_speaks_while_no_person_has_it(store, talk, holder):
    hand_to(store, talk, holder)

    with store.work() as work:
        assert work.say(talk, "help", "你好", "zh", NOW)


def test_the_bot_says_nothing_while_a_person_has_it(store, talk):
    hand_to(store, talk, "human")

    with pytest.raises(BotSilenced), store.work() as work:
        work.say(talk, "help", "你好", "zh", NOW)


def test_a_refused_word_can_be_passed_over_and_the_rest_is_kept(store, talk):
    hand_to(store, talk, "human")
    with store.work() as work:
        with pytest.raises(BotSilenced):
            work.say(talk, "help", "你好", "zh", NOW)
        work.say(talk, None, "我是调解员", "zh", NOW, author="mediator", author_name="Li")

    with store.look() as work:
        assert [message.author for message in work.talk_of(talk)] == ["worker", "mediator"]


def test_the_database_refuses_the_row_by_whatever_way_it_comes(store, talk):
    hand_to(store, talk, "human")

    with pytest.raises(BotSilenced), store.work() as work:
        written_behind_our_back(work, talk, author="bot")
    with store.look() as work:
        assert len(work.talk_of(talk)) == 1


def test_people_and_what_must_always_be_said_get_through(store, talk):
    hand_to(store, talk, "human")
    with store.work() as work:
        written_behind_our_back(work, talk, author="mediator")
        written_behind_our_back(work, talk, author="bot", always=True)
        work.say(talk, "stopped", "已退订", "zh", NOW, always=True)

    sent = 0
    with store.work() as work:
        while (row := work.claim_outgoing("s", NOW, LEASE)) is not None:
            work.sent(row.outbox_id, "s", None, NOW)
            sent += 1
    assert sent == 3


def test_what_the_bot_had_queued_is_withheld_when_a_person_takes_over(store, talk):
    with store.work() as work:
        work.say(talk, "ask_employer", "哪家公司?", "zh", NOW)
        work.say(talk, "handoff", "正在转人工", "zh", NOW, always=True)
        work.conversation(talk).holder = "human"
        work.say(talk, None, "我是调解员", "zh", NOW, author="mediator", author_name="Li")

    with store.work() as work:
        texts = []
        while (row := work.claim_outgoing("s", NOW, LEASE)) is not None:
            work.sent(row.outbox_id, "s", None, NOW)
            texts.append(row.text)
    assert texts == ["正在转人工", "我是调解员"]
    with store.look() as work:
        rows = work._session.execute(select(Outbox.state, Outbox.error).order_by(Outbox.id)).all()
    assert [tuple(row) for row in rows] == [("withheld", "BotSilenced"), ("sent", None), ("sent", None)]


def test_what_was_withheld_stays_so_when_the_bot_has_it_again(store, talk):
    with store.work() as work:
        work.say(talk, "ask_employer", "哪家公司?", "zh", NOW)
    hand_to(store, talk, "human")
    with store.work() as work:
        assert work.claim_outgoing("s", NOW, LEASE) is None

    hand_to(store, talk, "bot")

    with store.work() as work:
        assert work.claim_outgoing("s", NOW, LEASE) is None


def test_a_bot_that_speaks_just_as_a_person_takes_over_is_never_sent(store, talk):
    taken, spoke = threading.Event(), threading.Event()
    refused: list[Exception] = []

    def bot() -> None:
        taken.wait(10)
        try:
            with store.work() as work:
                spoke.set()
                work.say(talk, "help", "你好", "zh", NOW)
        except BotSilenced as error:
            refused.append(error)

    thread = threading.Thread(target=bot)
    thread.start()
    with store.work() as work:
        work.conversation(talk).holder = "human"
        work._session.flush()
        taken.set()
        spoke.wait(0.2)
    thread.join(10)

    assert len(refused) == 1


def test_only_the_three_holders_exist(store, talk):
    with pytest.raises(Exception, match=r"(?i)check"):
        hand_to(store, talk, "robot")
