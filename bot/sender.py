"""Gives outbox rows to the channels, in order per conversation, and keeps what came of it. Never writes words."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Protocol

import structlog

from store.open import Store
from store.values import Outgoing

LEASE = timedelta(seconds=60)
POLL = 0.1
LONGEST_WAIT = timedelta(minutes=15)

log = structlog.get_logger(__name__)


class SendError(Exception):
    """A channel did not take a message; ``permanent`` where no further try will mend it."""

    def __init__(self, reason: str, *, permanent: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.permanent = reason, permanent


class Channel(Protocol):
    """One way out."""

    async def send(self, outgoing: Outgoing) -> str:
        """The platform's id of what was sent; raises SendError."""
        ...


class Shown:
    """The web page and ``anxin chat`` fetch messages from the store themselves: to send is to let them see."""

    async def send(self, outgoing: Outgoing) -> str:
        return f"shown-{outgoing.outbox_id}"


class Sender:
    """Empties the outbox."""

    def __init__(
        self, store: Store, channels: Mapping[str, Channel], now: Callable[[], datetime] | None = None
    ) -> None:
        self._store, self._channels = store, channels
        self._now = now or (lambda: datetime.now(UTC))
        self._owner = f"send-{secrets.token_hex(4)}"
        self._local = Shown()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                if await self.send_next():
                    continue
            except Exception as error:  # noqa: BLE001  # the loop must outlive any one message
                log.error("send.failed", error=type(error).__name__)
            await asyncio.sleep(POLL)

    async def send_next(self) -> bool:
        """Send one message; False where none is due."""
        outgoing = await asyncio.to_thread(self._claim)
        if outgoing is None:
            return False
        try:
            external_id = await self._channel(outgoing).send(outgoing)
        except SendError as error:
            log.warning("send.refused", outbox=outgoing.outbox_id, reason=error.reason, permanent=error.permanent)
            await asyncio.to_thread(self._failed, outgoing, error)
        else:
            await asyncio.to_thread(self._sent, outgoing, external_id)
        return True

    def _channel(self, outgoing: Outgoing) -> Channel:
        channel = self._local if outgoing.local else self._channels.get(outgoing.channel)
        if channel is None:
            raise SendError(f"no way out by {outgoing.channel} is set up", permanent=True)
        return channel

    def _claim(self) -> Outgoing | None:
        with self._store.work() as work:
            return work.claim_outgoing(self._owner, self._now(), LEASE)

    def _sent(self, outgoing: Outgoing, external_id: str) -> None:
        with self._store.work() as work:
            work.sent(outgoing.outbox_id, self._owner, external_id, self._now())

    def _failed(self, outgoing: Outgoing, error: SendError) -> None:
        wait = min(timedelta(seconds=2**outgoing.attempts), LONGEST_WAIT)
        with self._store.work() as work:
            work.failed(outgoing.outbox_id, self._owner, error.reason, None if error.permanent else self._now() + wait)
