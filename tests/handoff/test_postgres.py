"""The desk on PostgreSQL: its questions give the same answers, and of many mediators one gets the case."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from handoff import accounts, desk
from handoff.board import board
from handoff.states import NotAllowed
from handoff.view import case_json
from store.desk_queries import deliveries, desk_cases, has_stopped, mark
from store.open import Store, upgrade
from tests.handoff.town import NOON, PASSWORD, ZONE, Town, words
from tests.postgres import Cluster, cluster

__all__ = ["cluster"]
pytestmark = pytest.mark.slow


@pytest.fixture
def town(cluster: Cluster, keys) -> Iterator[Town]:
    name = cluster.create()
    upgrade(cluster.url(name))
    store = Store(cluster.url(name), keys)
    yield Town(store)
    store.close()
    cluster.drop(name)


def test_a_case_from_the_queue_to_its_end(town):
    case = town.case(clocks={"sign": 60, "contact": 120})
    with town.store.look() as work:
        before = mark(work)

    desk.claim(town.store, case.ticket, "Lin", town.now)
    message_id = desk.reply(town.store, case.ticket, "Lin", "你好", town.now)

    with town.store.look() as work:
        assert mark(work) != before
        assert deliveries(work, [message_id])[message_id].state == "due"
        assert not has_stopped(work, case.conversation_id)
        assert [row.case.ticket for row in board(work, "Lin", "mine", town.now, ZONE).rows] == [case.ticket]
    desk.close(town.store, case.ticket, "Lin", "paid", town.now, words=words)
    with town.store.look() as work:
        assert [row.case.status for row in desk_cases(work)] == ["closed"]
        assert case_json(work, work.case(case.id), ZONE)["outcome"] == "paid"


def test_of_eight_mediators_at_once_one_gets_it(town):
    cases = [town.case(user=str(number)) for number in range(5)]
    together = threading.Barrier(8)

    def claim_all(number: int) -> list[str]:
        got = []
        for case in cases:
            together.wait(timeout=20)
            try:
                desk.claim(town.store, case.ticket, f"M{number}", town.now)
            except NotAllowed:
                continue
            got.append(case.ticket)
        return got

    with ThreadPoolExecutor(8) as threads:
        taken = [ticket for got in threads.map(claim_all, range(8)) for ticket in got]

    assert sorted(taken) == sorted(case.ticket for case in cases)


def test_signing_in_and_out(town):
    accounts.add_user(town.store, "Ma", "mediator", PASSWORD, NOON)
    signed = accounts.login(town.store, accounts.Guesses(), "Ma", PASSWORD, address="::1", now=NOON)

    assert accounts.who(town.store, signed.token, NOON).name == "Ma"
    accounts.logout(town.store, signed.token)
    assert accounts.who(town.store, signed.token, NOON) is None
