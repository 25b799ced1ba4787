"""The load: the script's talks on one side, one message at a time or several talks at once. Keeps no answer."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from bench.figures import Block
from bench.side import Contender, Talk

AT_ONCE = 8


def through(side: Contender, talks: Sequence[Talk]) -> int:
    """Lead every talk to its end once; how many came to a ticket."""
    return sum(_leads_to_ticket(side, talk) for talk in talks)


def _leads_to_ticket(side: Contender, talk: Talk) -> bool:
    conversation = side.open(talk)
    try:
        told = [one for text in talk.messages for one in conversation.say(text)]
    finally:
        conversation.close()
    return any(one.get("do") == "open_case" for one in told)


def block(side: Contender, talks: Sequence[Talk], seconds: float) -> Block:
    """The script once, one message at a time; then ``seconds`` of AT_ONCE conversations at once; then the memory."""
    turns = tuple(itertools.chain.from_iterable(_timed(side, talk) for talk in talks))
    return Block(turns, throughput(side, talks, seconds), side.memory())


def _timed(side: Contender, talk: Talk) -> Iterator[float]:
    """Seconds of each turn of a talk."""
    conversation = side.open(talk)
    try:
        for text in talk.messages:
            began = time.perf_counter()
            conversation.say(text)
            yield time.perf_counter() - began
    finally:
        conversation.close()


def throughput(side: Contender, talks: Sequence[Talk], seconds: float) -> float:
    """Messages answered a second while AT_ONCE workers write without a pause, each in a talk of their own."""
    over = threading.Event()

    def write(first: int) -> int:
        answered = 0
        for at in itertools.count(first, AT_ONCE):
            conversation = side.open(talks[at % len(talks)])
            for text in talks[at % len(talks)].messages:
                conversation.say(text)
                if over.is_set():
                    conversation.close()
                    return answered
                answered += 1
            conversation.close()
        raise AssertionError("count ends never")

    with ThreadPoolExecutor(AT_ONCE) as pool:
        try:
            began = time.perf_counter()
            writers = [pool.submit(write, number) for number in range(AT_ONCE)]
            time.sleep(seconds)
        finally:
            over.set()
        took = time.perf_counter() - began
    return sum(writer.result() for writer in writers) / took
