"""Slows down those who guess passwords, by name and address together and by address. Never locks a name for everybody.

Kept in memory, one process for itself: a restart forgives, and several processes forgive several times as much.
"""

from __future__ import annotations

import hashlib
import ipaddress
import threading
from collections import OrderedDict, deque
from datetime import datetime, timedelta

WITHIN = timedelta(minutes=15)
OF_NAME_AND_ADDRESS = 5
OF_ADDRESS = 30
REMEMBERED = 20_000  # of either kind; the oldest is forgotten first


class Guesses:
    """How often it was tried lately."""

    def __init__(self) -> None:
        self._tries: OrderedDict[bytes, deque[datetime]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, name: str, address: str, now: datetime) -> timedelta | None:
        """None where one more try is granted (and counted); else how long to wait. Counted before the password is
        looked at, so that many guesses at once gain nothing.
        """
        with self._lock:
            places = ((self._key(address), OF_ADDRESS), (self._key(address, name), OF_NAME_AND_ADDRESS))
            tries = [(self._lately(key, now), most) for key, most in places]
            waits = [seen[-most] + WITHIN - now for seen, most in tries if len(seen) >= most]
            if waits:
                return max(waits)
            for seen, _ in tries:
                seen.append(now)
            return None

    def forgive(self, name: str, address: str) -> None:
        """The password was right."""
        with self._lock:
            self._tries.pop(self._key(address, name), None)

    def _lately(self, key: bytes, now: datetime) -> deque[datetime]:
        seen = self._tries.setdefault(key, deque())
        self._tries.move_to_end(key)
        while seen and now - seen[0] >= WITHIN:
            seen.popleft()
        while len(self._tries) > REMEMBERED:
            self._tries.popitem(last=False)
        return seen

    @staticmethod
    def _key(address: str, name: str = "") -> bytes:
        return hashlib.sha256(f"{neighbourhood(address)}\0{name.casefold()}".encode("utf-8", "replace")).digest()


def neighbourhood(address: str) -> str:
    """The address; of IPv6 the /64, for one guesser has all of it."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((known, 64), strict=False)) if known.version == 6 else address
