"""Tells open pages that something changed, by server-sent events. Sends no content: a page fetches what it may see."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from store.desk_queries import mark
from store.open import Store

EVERY = 1.0  # seconds between two looks


async def changes(
    store: Store, still_signed_in: Callable[[], bool], *, every: float = EVERY
) -> AsyncIterator[dict[str, str]]:
    """An event for each change; ``gone`` and the end when the sign-in has ended."""
    known = ""
    while True:
        if not await asyncio.to_thread(still_signed_in):
            yield {"event": "gone", "data": "-"}
            return
        newest = await asyncio.to_thread(_mark, store)
        if newest != known:
            yield {"event": "change" if known else "hello", "data": newest}
            known = newest
        await asyncio.sleep(every)


def _mark(store: Store) -> str:
    with store.look() as work:
        return mark(work)
