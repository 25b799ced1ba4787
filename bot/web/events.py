"""Pushes what is new in a talk to its open page. Resumes after any message, and ends when the page goes."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager

from sse_starlette import ServerSentEvent

from bot.web.talk import Now, Talk

POLL = 0.2  # seconds between two looks at a talk
BEAT = 15  # seconds between two signs of life
_PER_VISITOR, _ALL = 6, 400  # pages open at once; one more asks every few seconds instead
_EASY = 50  # pages up to which each is looked at every 200 ms; with more of them, less often

logging.getLogger("sse_starlette.sse").setLevel(logging.INFO)  # below that it logs what is said


def beat() -> ServerSentEvent:
    """An event and not a comment, so that the page can see it and notice when it stays away."""
    return ServerSentEvent(event="beat", data="1")


async def events(
    look: Callable[[int], Talk], after: int, pause: Callable[[], Awaitable[None]]
) -> AsyncIterator[ServerSentEvent]:
    """Messages after the one given, and how things stand whenever it changes; ``look`` runs in a thread."""
    shown: Now | None = None
    while True:
        talk = await asyncio.to_thread(look, after)
        for said in talk.said:
            after = said.id
            yield ServerSentEvent(event="said", id=str(said.id), data=as_text(said.as_json()))
        if talk.now != shown:
            shown = talk.now
            yield ServerSentEvent(event="now", data=as_text(shown.as_json()))
        await pause()


def as_text(value: object) -> str:
    """ASCII only: no sign in it can end a line of the stream."""
    return json.dumps(value)


class Open:
    """How many pages listen now. Refuses more than a visitor or this process can have."""

    def __init__(self) -> None:
        self._by_visitor: Counter[str] = Counter()

    def full(self, visitor: str) -> bool:
        return self._by_visitor[visitor] >= _PER_VISITOR or self._by_visitor.total() >= _ALL

    def wait(self) -> float:
        """Say how many seconds a page waits before it is looked at again."""
        return POLL * max(1.0, self._by_visitor.total() / _EASY)

    @contextmanager
    def one_more(self, visitor: str) -> Iterator[None]:
        self._by_visitor[visitor] += 1
        try:
            yield
        finally:
            self._by_visitor[visitor] -= 1
            if not self._by_visitor[visitor]:
                del self._by_visitor[visitor]
