from __future__ import annotations

import threading
import time

import pytest

from store.errors import StoreError
from store.turns import Turns
from tests.store.said import at_once


def test_who_waits_gets_the_turn_in_order_of_asking():
    turns, order, threads = Turns(5), [], []

    def take(number: int) -> None:
        with turns.mine():
            order.append(number)

    with turns.mine():
        for number in range(6):
            threads.append(threading.Thread(target=take, args=(number,)))
            threads[-1].start()
            while len(turns._waiting) <= number:
                time.sleep(0.001)
    for thread in threads:
        thread.join(5)

    assert order == list(range(6))


def test_never_two_at_once():
    turns, inside, most = Turns(5), [0], [0]

    def work(_: int) -> None:
        for _ in range(200):
            with turns.mine():
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                inside[0] -= 1

    at_once(8, work)

    assert most == [1]


def test_who_waits_too_long_is_told_and_holds_up_nobody():
    turns = Turns(0.02)
    with turns.mine(), pytest.raises(StoreError, match="busy"), turns.mine():
        pass

    with turns.mine():
        pass


def test_an_error_gives_the_turn_back():
    turns = Turns(0.02)
    with pytest.raises(ZeroDivisionError), turns.mine():
        1 / 0  # noqa: B018

    with turns.mine():
        pass
