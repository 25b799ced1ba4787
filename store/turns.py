"""Writers of one process go one after the other, first come first served. Knows nothing of databases."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from store.errors import StoreError


class Turns:
    """A lock that keeps the order of those who wait; an ordinary one may let somebody starve."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._guard = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Event] = deque()

    @contextmanager
    def mine(self) -> Iterator[None]:
        """One's turn; StoreError where it does not come in time."""
        self._wait()
        try:
            yield
        finally:
            self._pass_on()

    def _wait(self) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            called = threading.Event()
            self._waiting.append(called)
        if called.wait(self._patience):
            return
        with self._guard:
            if called.is_set():  # called in the last moment
                return
            self._waiting.remove(called)
        raise StoreError("The database is busy: another piece of work has held it for too long.")

    def _pass_on(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._taken = False
