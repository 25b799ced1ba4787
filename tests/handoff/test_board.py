from __future__ import annotations

import pytest

from handoff import desk
from handoff.board import alarm, board, waits_for
from tests.handoff.town import ZONE, words


def seen(town, tab="all", name="Lin", **more):
    with town.store.look() as work:
        return board(work, name, tab, town.now, ZONE, **more)


def tickets(rows):
    return [row.case.ticket for row in rows]


@pytest.fixture
def busy(town):
    """Five cases in the wrong order."""
    return {
        "calm": town.case(user="1", clocks={"sign": 9000}),
        "none": town.case(user="2"),
        "late": town.case(user="3", clocks={"sign": -60}),
        "emergency": town.case(user="4", mode="emergency", flags=("self_harm",), clocks={"sign": 60}),
        "asked": town.case(user="5", status="intake"),
    }


def test_emergencies_come_first_then_the_nearest_clock(town, busy):
    desk.claim(town.store, busy["emergency"].ticket, "Zhou", town.now)

    rows = seen(town).rows

    assert tickets(rows) == [busy[name].ticket for name in ("emergency", "late", "calm", "none", "asked")]


def test_an_emergency_that_nobody_has_stands_above_every_tab(town, busy):
    for tab in ("mine", "queue", "waiting", "all"):
        assert tickets(seen(town, tab).calling) == [busy["emergency"].ticket]
        assert busy["emergency"].ticket not in tickets(seen(town, tab).rows)


def test_each_tab_shows_its_own(town, busy):
    desk.claim(town.store, busy["calm"].ticket, "Lin", town.now)
    desk.claim(town.store, busy["none"].ticket, "Lin", town.now)
    desk.reply(town.store, busy["none"].ticket, "Lin", "你好", town.later(seconds=1))
    desk.claim(town.store, busy["late"].ticket, "Zhou", town.now)

    assert set(tickets(seen(town, "mine").rows)) == {busy["calm"].ticket, busy["none"].ticket}
    assert tickets(seen(town, "queue").rows) == []
    assert tickets(seen(town, "waiting").rows) == [busy["none"].ticket]
    assert seen(town).numbers == {"mine": 2, "queue": 1, "waiting": 1, "all": 5}


def test_a_worker_who_answered_waits_for_the_mediator_again(town, busy):
    desk.claim(town.store, busy["none"].ticket, "Lin", town.now)
    desk.reply(town.store, busy["none"].ticket, "Lin", "你好", town.later(seconds=1))
    town.worker_says("我在", user="2")

    assert seen(town, "waiting").rows == []


def test_the_first_tab_is_mine_where_i_have_any_else_the_queue(town, busy):
    assert seen(town, "").tab == "queue"

    desk.claim(town.store, busy["calm"].ticket, "Lin", town.now)

    assert seen(town, "").tab == "mine"
    assert seen(town, "nonsense", name="Zhou").tab == "queue"


def test_what_is_closed_comes_last_and_is_not_counted(town, busy):
    desk.close(town.store, busy["late"].ticket, None, "paid", town.now, words=words)

    shown = seen(town)

    assert tickets(shown.rows)[-1] == busy["late"].ticket
    assert (shown.emergencies, shown.running, shown.due_today) == (1, 4, 2)


def test_a_search_looks_through_all_by_ticket_name_type_and_words(town, busy):
    row = next(row for row in seen(town).rows if row.case.id == busy["calm"].id)

    assert tickets(seen(town, "mine", search=row.case.ticket.lower()).rows) == [row.case.ticket]
    assert row.case.ticket in tickets(seen(town, "mine", search=row.worker.split()[0]).rows)
    assert len(seen(town, search="wage_arrears").rows) == 5
    assert len(seen(town, search="欠薪", named=lambda _row: "欠薪").rows) == 5
    assert seen(town, search="nothing like it").rows == []


def test_the_bar_tells_how_near_the_time_is(town, busy):
    alarms = {row.case.id: alarm(row, town.now) for row in [*seen(town).calling, *seen(town).rows]}

    told = {name: alarms[case.id] for name, case in busy.items()}
    assert told == {"calm": "calm", "none": "calm", "late": "late", "emergency": "near", "asked": "calm"}


@pytest.mark.parametrize(
    ("status", "last", "whom"),
    [
        ("intake", "bot", "bot"),
        ("open", "worker", "mediator"),
        ("claimed", "worker", "owner"),
        ("claimed", "mediator", "owner"),
        ("waiting_worker", "mediator", "worker"),
        ("waiting_worker", "worker", "owner"),
        ("waiting_employer", "worker", "employer"),
        ("closed", "worker", "nobody"),
        ("follow_up", "bot", "nobody"),
        ("settled", None, "nobody"),
    ],
)
def test_who_waits_for_whom(status, last, whom):
    assert waits_for(status, last) == whom


def test_a_long_list_ends_and_says_how_many_more_there_are(town, monkeypatch):
    monkeypatch.setattr("handoff.board.SHOWN", 2)
    for number in range(5):
        town.case(user=str(number))

    assert (len(seen(town).rows), seen(town).more, seen(town).numbers["all"]) == (2, 3, 5)
