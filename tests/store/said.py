"""What the store's tests say and when: invented people, a fixed moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

from store.open import Store
from store.values import Inbound, Receipt

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LEASE = timedelta(seconds=30)
ANNA = "+8613800138000"
BERT = "+8613900139000"


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def said(text: str = "三个月没发工资", external_id: str = "SM1", user: str = ANNA, **more: Any) -> Inbound:
    return Inbound(more.pop("channel", "sms"), user, text, external_id, more.pop("said_at", NOW), **more)


def receive(store: Store, *inbound: Inbound) -> list[Receipt]:
    """Receive each in a transaction of its own."""
    receipts = []
    for message in inbound:
        with store.work() as work:
            receipts.append(work.receive(message))
    return receipts


def at_once[Answer](number: int, act: Callable[[int], Answer]) -> list[Answer]:
    """Let so many threads act at the same moment."""
    barrier = threading.Barrier(number)

    def one(index: int) -> Answer:
        barrier.wait(timeout=10)
        return act(index)

    with ThreadPoolExecutor(number) as threads:
        return [answer.result() for answer in [threads.submit(one, index) for index in range(number)]]
