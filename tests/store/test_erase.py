from __future__ import annotations

import random
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from store.errors import LeaseLost
from store.open import Store
from store.tables import ElementRow, Inbox, Line, Message, Outbox
from tests.store.said import ANNA, BERT, LEASE, NOW, later, receive, said

SECRETS = (
    "quokka-employer",
    "planted words of Anna",
    "planted answer",
    "planted quote",
    "planted slot",
    "photo-of-anna",
)


def lived_in(store: Store) -> int:
    """Anna tells everything there is to tell, twice over, between others who do."""
    for number in range(30):
        user = ANNA if number % 3 == 0 else f"+86130{number % 7:08}"
        text = f"{SECRETS[1]} {number} " * 20 if user == ANNA else f"words of another {number} " * 20
        photo = [{"kind": "photo", "name": SECRETS[5]}] if user == ANNA else []
        receive(store, said(text, f"SM{number}", user=user, attachments=photo))
    with store.work() as work:
        talk = work.conversation_of("sms", ANNA)
        case = work.new_case(talk.id, NOW, case_type="wage_arrears", flags=["collective"])
        message = work.talk_of(talk.id)[0].id
        work.set_element(case.id, "employer", SECRETS[0], "stated", message, SECRETS[3], NOW)
        work.set_element(case.id, "employer", SECRETS[0] + " Ltd", "confirmed", message, SECRETS[3], NOW)
        work.event(case.id, "bot", "opened", {"case_type": "wage_arrears"}, NOW)
        for number in range(10):
            work.say(talk.id, "ask_employer", f"{SECRETS[2]} {number}", "zh", NOW, choices=[SECRETS[2]])
        talk.state = {"slots": {"employer": SECRETS[4]}}
    return talk.worker_id


def test_erasing_takes_the_words_and_leaves_the_case_and_its_history(store: Store):
    worker_id = lived_in(store)
    with store.look() as work:
        talk = work.conversation_of("sms", ANNA)
        case_id, bert = talk.case_id, work.conversation_of("sms", "+8613000000001")
        kept = [message.text for message in work.talk_of(bert.id)]
    with store.work() as work:
        work.erase_worker(worker_id, later(5))

    with store.look() as work:
        assert work.worker(worker_id).erased_at == later(5)
        assert work.talk_of(talk.id) == []
        assert work.elements_of(case_id) == []
        assert [event.kind for event in work.events_of(case_id)] == ["opened", "erased"]
        assert (work.case(case_id).case_type, work.case(case_id).flags) == ("wage_arrears", ["collective"])
        emptied = work.conversation(talk.id)
        assert (emptied.state, emptied.case_id, emptied.site, emptied.holder) == ({}, None, None, "bot")
        assert work.conversation_of("sms", ANNA) is None
        assert [message.text for message in work.talk_of(bert.id)] == kept != []
        for table in (Message, Inbox, Outbox, Line):
            left = select(func.count()).select_from(table).where(table.conversation_id == talk.id)
            assert work._session.scalar(left) == 0
        assert work._session.scalar(select(func.count()).select_from(ElementRow)) == 0


ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"])  # PostgreSQL's files are its own: see Store.scrub


@ON_SQLITE
def test_erasing_leaves_no_byte_in_the_files(store: Store, tmp_path):
    worker_id = lived_in(store)
    with store.look() as work:
        line = work._session.scalar(
            select(Line).join(Inbox, Inbox.line_id == Line.id).where(Inbox.external_id == "SM0")
        )
    sealed, lookup = line.sealed, line.lookup.encode()
    planted = [secret.encode() for secret in SECRETS] + [sealed, lookup, b"SM27"]
    before = _bytes(tmp_path)
    assert all(secret in before for secret in planted)

    with store.work() as work:
        work.erase_worker(worker_id, NOW)
    assert store.scrub()

    after = _bytes(tmp_path)
    assert [secret for secret in planted if secret in after] == []
    assert b"words of another" in after


def mark(who: int) -> str:
    return f"<plant{who:04}>"


def a_turn(work, chance: random.Random, who: int) -> None:
    """Somebody writes, and may be answered, asked and understood; every row that it makes carries the mark."""
    text = mark(who) + " " + "x" * chance.choice([1, 50, 400, 900, 5000])
    receipt = work.receive(said(text, f"{chance.random()}{mark(who)}", user=f"+86{who}"))
    if chance.random() < 0.3:
        work.say(receipt.conversation_id, "a", mark(who) * chance.randrange(1, 60), "zh", NOW)
    if chance.random() < 0.3:
        case = work.open_case_of(receipt.conversation_id) or work.new_case(receipt.conversation_id, NOW, case_type="x")
        value = mark(who) * chance.randrange(1, 40)
        work.set_element(case.id, chance.choice("abcdef"), value, "stated", receipt.message_id, "w", NOW)
        work.conversation(receipt.conversation_id).state = {"s": mark(who) * chance.randrange(1, 90)}


@ON_SQLITE
@pytest.mark.slow
@pytest.mark.parametrize("seed", [3, 4])
def test_erasing_leaves_no_byte_after_a_long_life_of_the_file(store: Store, tmp_path, seed):
    """With these seeds zeroing alone left a copy in a page's gap; writing the file anew does not."""
    chance, alive, gone = random.Random(seed), list(range(60)), []
    for _ in range(6):
        with store.work() as work:
            for _ in range(300):
                a_turn(work, chance, chance.choice(alive))
        for who in chance.sample(alive, 6):
            with store.work() as work:
                talk = work.conversation_of("sms", f"+86{who}")
                if talk is None:
                    continue
                work.erase_worker(talk.worker_id, NOW)
            alive.remove(who)
            gone.append(who)
            alive.append(60 + len(gone))
    assert store.scrub()

    held = _bytes(tmp_path)
    assert [who for who in gone if mark(who).encode() in held] == []
    assert all(mark(who).encode() in held for who in alive[:40])


def test_an_erased_person_who_writes_again_is_a_stranger(store: Store):
    worker_id = lived_in(store)
    with store.work() as work:
        work.erase_worker(worker_id, NOW)

    (receipt,) = receive(store, said("hello", "SM100"))

    with store.look() as work:
        assert work.conversation(receipt.conversation_id).worker_id != worker_id


def test_numbers_of_erased_rows_are_not_given_again(store: Store):
    receive(store, said())
    (last,) = receive(store, said(external_id="SM2", user=BERT))
    with store.work() as work:
        work.erase_worker(work.conversation(last.conversation_id).worker_id, NOW)

    (new,) = receive(store, said(external_id="SM3", user=BERT))

    assert new.message_id > last.message_id
    assert new.conversation_id > last.conversation_id


def test_what_was_in_hand_cannot_be_settled_after_the_erasure(store: Store):
    (receipt,) = receive(store, said())
    with store.work() as work:
        work.say(receipt.conversation_id, "help", "?", "zh", NOW)
        heard = work.claim_message("a", NOW, LEASE)
        row = work.claim_outgoing("s", NOW, LEASE)
        work.erase_worker(work.conversation(receipt.conversation_id).worker_id, NOW)

    with pytest.raises(LeaseLost), store.work() as work:
        work.finish(heard.inbox_id, "a", NOW)
    with pytest.raises(LeaseLost), store.work() as work:
        work.sent(row.outbox_id, "s", "OUT", NOW)


def test_who_asked_to_be_erased_is_told_first_but_not_waited_for_forever(store: Store):
    (anna,) = receive(store, said())
    receive(store, said(external_id="SM2", user=BERT))
    with store.work() as work:
        worker_id = work.conversation(anna.conversation_id).worker_id
        work.worker(worker_id).erase_at = NOW
        work.say(anna.conversation_id, "erased", "删好了", "zh", NOW, always=True)
        assert work.to_erase(later(59), timedelta(seconds=60)) == []
        assert work.to_erase(later(60), timedelta(seconds=60)) == [worker_id]
        work.sent(work.claim_outgoing("s", NOW, LEASE).outbox_id, "s", None, NOW)
        assert work.to_erase(later(1), timedelta(seconds=60)) == [worker_id]
        work.erase_worker(worker_id, later(1))
        assert work.to_erase(later(99), timedelta(seconds=60)) == []


def test_scrubbing_beside_a_reader_says_whether_it_must_be_done_again(store: Store, database):
    receive(store, said())
    with store.look() as work:
        work.cases()
        assert store.scrub() is (database != "sqlite")

    assert store.scrub()


def _bytes(folder) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.name.startswith("anxin.db"))
