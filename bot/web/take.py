"""Takes what visitors write: once, within the limits, on disk before anyone is told. Answers nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from starlette.requests import Request

from bot.web import door
from bot.web.limits import Counter
from bot.web.talk import CHANNEL
from bot.web.visitor import Cookies, external_id, newcomer
from casework import danger
from store.open import Store
from store.values import Inbound, Receipt

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Taker:
    """What it needs: the store, the time, how visitors are known, what is too much, and where our page lies."""

    store: Store
    now: Callable[[], datetime]
    cookies: Cookies
    counter: Counter
    public_origin: str | None
    received: Callable[[], None] | None

    async def take(self, request: Request, read: Callable[[Request], Awaitable[door.Note]]) -> tuple[str, Receipt]:
        """Write the message down and say whose it is; raises ``door.Refused``, with the text, where it is not taken."""
        door.must_be_ours(request, self.public_origin)
        note = await read(request)
        visitor = self.cookies.visitor(request) or newcomer(note.client_id)
        address = request.client.host if request.client else ""
        urgent = bool(danger.flags(note.text))
        if full := self.counter.take(visitor, address, self.now(), urgent=urgent):
            raise door.Refused(429, full.label, note.text, wait=full.wait)
        inbound = Inbound(
            CHANNEL,
            visitor,
            note.text,
            external_id(visitor, note.client_id, note.told_apart),
            self.now(),
            site=self.cookies.site(request),
        )
        try:
            receipt = await asyncio.to_thread(self._write, inbound)
        except Exception as error:  # noqa: BLE001  # whatever it is, the worker keeps the words and can send them again
            log.error("web.not_received", error=type(error).__name__)  # a trace could quote the words
            raise door.Refused(503, "busy", note.text, wait=5) from None
        if self.received is not None:
            self.received()
        return visitor, receipt

    def _write(self, inbound: Inbound) -> Receipt:
        with self.store.work() as work:
            return work.receive(inbound)
