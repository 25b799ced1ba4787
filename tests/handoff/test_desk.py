from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from handoff import desk
from handoff.states import NotAllowed, Outcome
from store.errors import BotSilenced
from tests.handoff.town import words

CLOCKS = {"sign": 60, "contact": 120, "speak": 600}


def state(town, case):
    with town.store.look() as work:
        return work.conversation(case.conversation_id).state


def test_claiming_gives_the_talk_to_a_person_and_stops_the_first_clock(town):
    case = town.case(clocks=CLOCKS)

    desk.claim(town.store, case.ticket, "Lin", town.later(seconds=30))

    assert (town.file(case).status, town.file(case).owner, town.holder(case)) == ("claimed", "Lin", "human")
    assert town.clocks(case) == {"sign": (True, False), "contact": (False, False), "speak": (False, False)}
    assert town.kinds(case) == ["opened", "claimed"]
    with pytest.raises(BotSilenced):
        town.bot_says(case.conversation_id, "你好")


def test_a_case_still_being_asked_can_be_claimed(town):
    case = town.case(status="intake")

    desk.claim(town.store, case.ticket, "Lin", town.now)

    assert town.file(case).status == "claimed"


def test_a_clock_that_was_signed_too_late_is_missed(town):
    case = town.case(clocks=CLOCKS)

    desk.claim(town.store, case.ticket, "Lin", town.later(seconds=61))

    assert town.clocks(case)["sign"] == (True, True)


def test_the_second_mediator_is_told_who_has_it(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)

    with pytest.raises(NotAllowed, match=r"^Lin has this case already\.$") as refused:
        desk.claim(town.store, case.ticket, "Zhou", town.now)

    assert refused.value.facts == {"who": "Lin"}
    assert town.file(case).owner == "Lin"


def test_claiming_twice_changes_nothing(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)
    desk.reply(town.store, case.ticket, "Lin", "你好", town.now)

    desk.claim(town.store, case.ticket, "Lin", town.now)

    assert town.file(case).status == "waiting_worker"
    assert town.kinds(case).count("claimed") == 1


def test_of_eight_mediators_at_once_one_gets_it(town):
    case = town.case()
    together = threading.Barrier(8)

    def claim(number: int) -> str | None:
        together.wait(timeout=10)
        try:
            desk.claim(town.store, case.ticket, f"M{number}", town.now)
        except NotAllowed:
            return None
        return f"M{number}"

    with ThreadPoolExecutor(8) as threads:
        got = [name for name in threads.map(claim, range(8)) if name]

    assert got == [town.file(case).owner]


def test_a_talk_that_another_has_through_another_case_is_not_taken(town):
    old = town.case()
    desk.claim(town.store, old.ticket, "Lin", town.now)
    with town.store.work() as work:
        new = work.new_case(old.conversation_id, town.now, case_type="work_injury", status="open")

    with pytest.raises(NotAllowed, match="Lin is talking with this worker already"):
        desk.claim(town.store, new.ticket, "Zhou", town.now)


def test_a_ticket_that_is_none_is_named(town):
    with pytest.raises(NotAllowed, match="There is no case AX-0"):
        desk.claim(town.store, "AX-0", "Lin", town.now)


def test_a_reply_goes_out_in_the_mediators_name_and_stops_the_clocks(town):
    case = town.case(clocks=CLOCKS)
    desk.claim(town.store, case.ticket, "Lin", town.later(seconds=30))

    message_id = desk.reply(town.store, case.ticket, "Lin", "  我是小林，你现在安全吗？ ", town.later(seconds=40))

    said = town.talk(case)[-1]
    assert (said.id, said.author, said.author_name, said.text) == (
        message_id,
        "mediator",
        "Lin",
        "我是小林，你现在安全吗？",
    )
    assert (said.case_id, said.code, said.language) == (case.id, None, "zh")
    assert town.file(case).status == "waiting_worker"
    assert town.clocks(case) == {"sign": (True, False), "contact": (True, False), "speak": (True, False)}
    with town.store.work() as work:
        going = work.claim_outgoing("sender", town.now, timedelta(seconds=5))
    assert (going.message_id, going.author) == (message_id, "mediator")


def test_the_first_reply_after_the_time_is_missed_and_later_ones_change_nothing(town):
    case = town.case(clocks=CLOCKS)
    desk.claim(town.store, case.ticket, "Lin", town.now)
    desk.reply(town.store, case.ticket, "Lin", "你好", town.later(seconds=121))
    desk.reply(town.store, case.ticket, "Lin", "在吗", town.later(hours=3))

    assert town.clocks(case) == {"sign": (True, False), "contact": (True, True), "speak": (True, False)}


def test_a_reply_to_what_another_has_is_refused(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)

    with pytest.raises(NotAllowed, match="Lin has this case already"):
        desk.reply(town.store, case.ticket, "Zhou", "你好", town.now)

    assert [said.author for said in town.talk(case)] == ["worker"]


def test_a_reply_to_what_nobody_has_is_refused(town):
    case = town.case()

    with pytest.raises(NotAllowed, match="claim it first"):
        desk.reply(town.store, case.ticket, "Lin", "你好", town.now)


@pytest.mark.parametrize(
    ("channel", "text", "code"),
    [("sms", " \n ", "empty"), ("sms", "长" * 1601, "too_long"), ("telegram", "长" * 4001, "too_long")],
)
def test_a_reply_that_cannot_be_sent_is_refused_and_changes_nothing(town, channel, text, code):
    case = town.case(channel=channel)
    desk.claim(town.store, case.ticket, "Lin", town.now)

    with pytest.raises(NotAllowed) as refused:
        desk.reply(town.store, case.ticket, "Lin", text, town.now)

    assert refused.value.code == code
    assert town.file(case).status == "claimed"


def test_a_worker_who_erased_everything_cannot_be_written_to_but_the_case_can_be_closed(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)
    with town.store.work() as work:
        work.erase_worker(case.worker_id, town.now)

    with pytest.raises(NotAllowed, match="the address was erased"):
        desk.reply(town.store, case.ticket, "Lin", "你好", town.now)
    desk.close(town.store, case.ticket, "Lin", "unreachable", town.now, words=words)

    assert town.kinds(case)[-2:] == ["closed", "not_told"]


def test_the_bot_asks_on_where_the_sheet_was_never_confirmed(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)

    desk.back_to_bot(town.store, case.ticket, "Lin", town.now, words=words)

    assert (town.file(case).status, town.file(case).owner, town.holder(case)) == ("intake", None, "bot")
    assert state(town, case) == {"slots": {"stage": "intake"}, "form": "intake", "asked": None}
    said = town.talk(case)[-1]
    assert (said.author, said.code, said.text) == ("bot", "back_with_bot", f"[back_with_bot zh {case.ticket}]")


def test_the_bot_asks_nothing_more_where_the_sheet_was_confirmed(town):
    case = town.case()
    town.known(case, "employer", "宏达", status="confirmed")
    desk.claim(town.store, case.ticket, "Lin", town.now)

    desk.back_to_bot(town.store, case.ticket, "Lin", town.now, words=words)

    assert town.file(case).status == "open"
    assert state(town, case) == {"slots": {"stage": "done", "sheet_complete": True}, "form": None, "asked": None}


def test_the_bot_asks_nothing_more_after_job_help_was_offered(town):
    case = town.case()
    with town.store.work() as work:
        work.set_referral(case.id, "offered", town.now)

    desk.back_to_bot(town.store, case.ticket, None, town.now, words=words)

    assert state(town, case)["slots"]["stage"] == "done"


def test_what_another_has_is_not_handed_back(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)

    with pytest.raises(NotAllowed, match="Lin has this case already"):
        desk.back_to_bot(town.store, case.ticket, "Zhou", town.now, words=words)


def test_the_command_line_hands_back_for_whoever_has_it(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)

    desk.back_to_bot(town.store, case.ticket, None, town.now, words=words)

    with town.store.look() as work:
        assert work.events_of(case.id)[-1].actor == "Lin"


def test_an_old_case_is_not_handed_back_over_a_newer_one(town):
    old = town.case()
    desk.claim(town.store, old.ticket, "Lin", town.now)
    with town.store.work() as work:
        work.new_case(old.conversation_id, town.now, case_type="work_injury", status="open")

    with pytest.raises(NotAllowed, match="close this one instead"):
        desk.back_to_bot(town.store, old.ticket, "Lin", town.now, words=words)


def test_closing_tells_the_worker_and_lets_a_new_matter_begin_afresh(town):
    case = town.case(clocks=CLOCKS)
    desk.claim(town.store, case.ticket, "Lin", town.now)

    desk.close(town.store, case.ticket, "Lin", "paid", town.later(seconds=10), words=words)

    closed = town.file(case)
    assert (closed.status, closed.outcome, closed.closed_at, closed.owner) == ("closed", "paid", town.now, "Lin")
    assert town.talk(case)[-1].text == f"[closed zh {case.ticket} paid]"
    assert town.talk(case)[-1].case_id == case.id
    with town.store.look() as work:
        talk = work.conversation(case.conversation_id)
        assert (talk.holder, talk.mediator, talk.state, talk.case_id) == ("bot", None, {}, None)
        assert [clock.done_at is None for clock in work.clocks_of(case.id)] == [False] * 3
    assert town.case().id != case.id


def test_closing_an_old_case_leaves_the_newer_one_alone(town):
    old = town.case()
    desk.claim(town.store, old.ticket, "Lin", town.now)
    with town.store.work() as work:
        new = work.new_case(old.conversation_id, town.now, case_type="work_injury", status="claimed")
        work.conversation(old.conversation_id).state = {"slots": {"stage": "handed"}}

    desk.close(town.store, old.ticket, "Lin", "withdrawn", town.now, words=words)

    with town.store.look() as work:
        talk = work.conversation(old.conversation_id)
        assert (talk.holder, talk.case_id, talk.state) == ("human", new.id, {"slots": {"stage": "handed"}})
    assert town.kinds(old)[-1] == "not_told"  # a person is talking with the worker


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_closes(town, outcome):
    case = town.case()

    desk.close(town.store, case.ticket, None, outcome, town.now, words=words)

    assert town.file(case).outcome == outcome


def test_an_outcome_that_is_none_is_refused(town):
    case = town.case()

    with pytest.raises(NotAllowed, match="use one of paid, agreed"):
        desk.close(town.store, case.ticket, None, "won", town.now, words=words)


def test_what_is_closed_cannot_be_closed_again_nor_claimed(town):
    case = town.case()
    desk.close(town.store, case.ticket, None, "paid", town.now, words=words)

    with pytest.raises(NotAllowed, match="A case that is closed cannot be closed"):
        desk.close(town.store, case.ticket, None, "agreed", town.now, words=words)
    with pytest.raises(NotAllowed, match="A case that is closed cannot be claimed"):
        desk.claim(town.store, case.ticket, "Lin", town.now)


def test_what_another_has_is_not_closed(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)

    with pytest.raises(NotAllowed, match="Lin has this case already"):
        desk.close(town.store, case.ticket, "Zhou", "paid", town.now, words=words)


def test_an_answer_of_the_worker_ends_the_waiting(town):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)
    desk.reply(town.store, case.ticket, "Lin", "你好", town.now)

    for _ in range(2):
        with town.store.work() as work:
            desk.heard_from_worker(work, work.case(case.id), town.now)

    assert town.file(case).status == "claimed"
    assert town.kinds(case).count("answered") == 1


def test_words_that_fail_leave_the_case_as_it_was(town):
    """One transaction: either all of it or nothing."""
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)

    def broken(*_arguments: object, **_more: object) -> str:
        raise LookupError

    with pytest.raises(LookupError):
        desk.close(town.store, case.ticket, "Lin", "paid", town.now, words=broken)

    assert (town.file(case).status, town.holder(case), town.kinds(case)[-1]) == ("claimed", "human", "claimed")
