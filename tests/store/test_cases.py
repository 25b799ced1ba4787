from __future__ import annotations

import re

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import SQLAlchemyError

from store.errors import HistoryIsFixed, NotFound, StoreError, Unavailable
from store.open import Store
from store.tables import Case, ElementRow, Event
from tests.store.said import BERT, NOW, later, receive, said


@pytest.fixture
def talk(store) -> int:
    return receive(store, said())[0].conversation_id


@pytest.fixture
def case_id(store, talk) -> int:
    with store.work() as work:
        return work.new_case(talk, NOW, case_type="wage_arrears").id


def tell(store: Store, case_id: int, value, status: str = "stated", now=NOW, key: str = "employer") -> ElementRow:
    with store.work() as work:
        return work.set_element(case_id, key, value, status, 1, str(value), now)


def test_a_case_carries_what_it_was_opened_with(store, talk):
    with store.work() as work:
        case = work.new_case(
            talk, NOW, case_type="dismissal", also=["no_contract"], mode="panel", flags=["collective"], reasons=["r1"]
        )

    with store.look() as work:
        again = work.case_by_ticket(case.ticket)
        assert re.fullmatch(r"AX-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", again.ticket)
        assert (again.case_type, again.also, again.mode, again.status) == (
            "dismissal",
            ["no_contract"],
            "panel",
            "intake",
        )
        assert (again.flags, again.reasons, again.channel, again.language) == (["collective"], ["r1"], "sms", "zh")
        assert work.conversation(talk).case_id == case.id
        assert work.case_by_ticket("AX-0000-0000") is None
        with pytest.raises(NotFound):
            work.case(case.id + 1)


def test_the_open_case_is_the_one_that_is_neither_closed_nor_settled(store, talk, case_id):
    for status, is_open in [
        ("open", True),
        ("claimed", True),
        ("closed", False),
        ("follow_up", False),
        ("settled", False),
    ]:
        with store.work() as work:
            work.case(case_id).status = status
        with store.look() as work:
            assert (work.open_case_of(talk) is not None) is is_open


def test_the_desk_sees_emergencies_first_and_only_what_waits(store, talk):
    wanted = [
        ("routine", "open"),
        ("panel", "claimed"),
        ("emergency", "open"),
        ("routine", "intake"),
        ("panel", "settled"),
    ]
    with store.work() as work:
        station = work.add_station("S1", "Station 1")
        ids = [work.new_case(talk, NOW, case_type="dismissal", mode=mode, status=status).id for mode, status in wanted]
        work.case(ids[0]).station_id = station.id

    with store.look() as work:
        assert [case.id for case in work.cases_for_desk()] == [ids[2], ids[1], ids[0]]
        assert [case.id for case in work.cases_for_desk(station.id)] == [ids[0]]
        assert [case.id for case in work.cases()] == ids[::-1]


def test_another_value_supersedes_and_the_old_one_is_kept(store, case_id):
    tell(store, case_id, "甲公司")
    tell(store, case_id, "乙公司", now=later(60))

    with store.look() as work:
        (current,) = work.elements_of(case_id)
        assert (current.value, current.superseded_at) == ("乙公司", None)
        assert [(row.value, row.superseded_at) for row in work.history_of(case_id, "employer")] == [
            ("甲公司", later(60)),
            ("乙公司", None),
        ]


def test_the_same_value_keeps_its_row_and_may_become_firmer(store, case_id):
    first = tell(store, case_id, "12500", "inferred", key="owed_amount")
    for said_as, becomes in [
        ("stated", "stated"),
        ("inferred", "stated"),
        ("contradicted", "contradicted"),
        ("stated", "contradicted"),
        ("confirmed", "confirmed"),
        ("unknown", "confirmed"),
        ("contradicted", "contradicted"),
    ]:
        row = tell(store, case_id, "12500", said_as, key="owed_amount")
        assert (row.id, row.status) == (first.id, becomes)


def test_employers_are_named_by_the_cases_since_then_and_by_their_current_value(store, talk, case_id):
    (other,) = receive(store, said(external_id="SM2", user=BERT))
    with store.work() as work:
        old = work.new_case(other.conversation_id, later(-86400), case_type="dismissal").id
        new = work.new_case(other.conversation_id, NOW, case_type="dismissal").id
        work.new_case(other.conversation_id, NOW, case_type="dismissal")
    tell(store, old, "旧公司")
    tell(store, new, "甲公司")
    tell(store, new, "乙公司")
    tell(store, case_id, None, "declined")

    with store.look() as work:
        bert = work.case(new).worker_id
        assert work.employers_named(NOW) == [(bert, "乙公司")]
        assert work.employers_named(later(-90000)) == [(bert, "旧公司"), (bert, "乙公司")]


@pytest.mark.parametrize("value", [None, "", 0, 3.5, ["合同", "工资条"], "2026-09"])
def test_every_shape_of_value_comes_back_as_it_was(store, case_id, value):
    first, again = tell(store, case_id, value), tell(store, case_id, value)

    assert first.id == again.id
    with store.look() as work:
        assert work.elements_of(case_id)[0].value == value


def test_an_element_has_one_current_value_by_the_database_itself(store, case_id):
    tell(store, case_id, "甲公司")

    with pytest.raises(Exception, match=r"(?i)unique"), store.work() as work:
        work._session.add(ElementRow(case_id=case_id, key="employer", value="乙", status="stated", created_at=NOW))


def test_a_status_that_is_none_is_refused(store, case_id):
    with pytest.raises(ValueError, match="guessed"):
        tell(store, case_id, "甲", "guessed")


def test_history_can_be_added_to(store, case_id):
    with store.work() as work:
        work.event(case_id, "bot", "opened", {"mode": "panel"}, NOW)
        work.event(case_id, "Li", "claimed", {}, later(1))

    with store.look() as work:
        events = [(event.actor, event.kind, event.data, event.at) for event in work.events_of(case_id)]
    assert events == [("bot", "opened", {"mode": "panel"}, NOW), ("Li", "claimed", {}, later(1))]


@pytest.mark.parametrize(
    "step",
    [
        update(Event).values(kind="other"),
        delete(Event),
        text("UPDATE event SET actor = 'nobody'"),
        text("DELETE FROM event"),
    ],
    ids=["update", "delete", "plain update", "plain delete"],
)
def test_history_can_be_neither_changed_nor_removed(store, case_id, step):
    with store.work() as work:
        work.event(case_id, "bot", "opened", {}, NOW)

    with pytest.raises(HistoryIsFixed), store.work() as work:
        work._session.execute(step)
    with store.look() as work:
        assert [event.kind for event in work.events_of(case_id)] == ["opened"]


@pytest.mark.parametrize(
    "trick", ["REPLACE INTO event SELECT id, case_id, at, actor, 'x', data FROM event", "TRUNCATE event"]
)
def test_history_stands_against_tricks(store, case_id, database, trick):
    if trick.startswith("REPLACE") != (database == "sqlite"):
        return  # the other database does not know this statement
    with store.work() as work:
        work.event(case_id, "bot", "opened", {}, NOW)

    with pytest.raises(HistoryIsFixed), store.work() as work:
        work._session.execute(text(trick))


def test_a_case_with_a_history_cannot_be_removed(store, case_id):
    with store.work() as work:
        work.event(case_id, "bot", "opened", {}, NOW)
        work.conversation(1).case_id = None

    with pytest.raises(Exception, match=r"(?i)foreign key"), store.work() as work:
        work._session.execute(delete(Case))


def test_clocks_are_looked_at_when_due_and_not_after_they_are_done(store, case_id):
    with store.work() as work:
        work.add_clock(case_id, "resolve", later(600))
        first = work.add_clock(case_id, "claim", later(60))

    with store.look() as work:
        assert [clock.step for clock in work.clocks_of(case_id)] == ["claim", "resolve"]
        assert work.clocks_due(later(59)) == []
        assert [clock.step for clock in work.clocks_due(later(60))] == ["claim"]
    with store.work() as work:
        work.clocks_due(later(60))[0].done_at = later(61)
    with store.look() as work:
        assert [clock.id for clock in work.clocks_due(later(9999))] == [first.id - 1]


def test_a_referral_is_offered_once_and_answered_once(store, case_id):
    with store.work() as work:
        assert work.referral_of(case_id) is None
        for moment, status in enumerate(["offered", "offered", "accepted", "placed"]):
            work.set_referral(case_id, status, later(moment))

    with store.look() as work:
        referral = work.referral_of(case_id)
    assert (referral.status, referral.offered_at, referral.answered_at) == ("placed", NOW, later(2))


def test_accounts_and_stations_are_named_once(store):
    with store.work() as work:
        station = work.add_station("S1", "Station 1")
        li = work.add_mediator("Li", "mediator", "hash", NOW, station.id)
    with pytest.raises(StoreError, match="Li"), store.work() as work:
        work.add_mediator("Li", "admin", "hash", NOW)
    with pytest.raises(StoreError, match="S1"), store.work() as work:
        work.add_station("S1", "other")

    with store.look() as work:
        assert (work.mediator("Li").id, work.mediator("Li").station_id) == (li.id, station.id)
        assert work.mediator("Wang") is None
        assert [mediator.name for mediator in work.mediators()] == ["Li"]
        assert [station.code for station in work.stations()] == ["S1"]
        assert work.station("S1").name == "Station 1"
        assert work.station("S2") is None


def signed_in(store: Store, now) -> bool:
    with store.work() as work:
        return work.session("token", now) is not None


@pytest.fixture
def li(store) -> int:
    with store.work() as work:
        li = work.add_mediator("Li", "mediator", "hash", NOW).id
        work.open_session("token", li, "csrf", NOW)
    return li


def test_a_sign_in_lives_while_it_is_used_and_no_longer_than_a_shift(store, li):
    minutes = 0
    while signed_in(store, later(60 * minutes)):
        minutes += 29
    assert 12 * 60 < minutes <= 12 * 60 + 29


def test_a_sign_in_that_slept_is_gone(store, li):
    assert signed_in(store, later(1800))
    assert not signed_in(store, later(3601))
    assert not signed_in(store, later(3602))


@pytest.mark.parametrize("way", ["sign out", "everywhere", "disabled"])
def test_a_sign_in_can_be_taken_back(store, li, way):
    with store.work() as work:
        if way == "sign out":
            work.close_session("token")
        elif way == "everywhere":
            work.close_sessions_of(li)
        else:
            work.mediator("Li").disabled_at = NOW

    assert not signed_in(store, later(1))


def test_looking_cannot_write(store, talk):
    with pytest.raises((Unavailable, SQLAlchemyError)), store.look() as work:
        work.conversation(talk).holder = "human"
        work._session.flush()
    with store.look() as work:
        assert work.conversation(talk).holder == "bot"


def test_looking_does_not_wait_for_a_writer(store, talk):
    with store.work() as work:
        work.receive(said(external_id="SM2", user=BERT))
        with store.look() as other:
            assert len(other._session.scalars(select(Case)).all()) == 0
            assert other.conversation_of("sms", BERT) is None
