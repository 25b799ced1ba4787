"""How many messages are taken from one visitor and from one address. Kept in memory, forgotten at a restart."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
_KEPT = 50_000  # visitors and addresses remembered; the longest silent go first


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is taken."""

    visitor_minute: int = 20
    visitor_day: int = 200
    address_minute: int = 60


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why no more is taken now (a label of the page), and after how many seconds it is."""

    label: str
    wait: int


class Counter:
    """Counts what was taken."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._times: OrderedDict[str, deque[datetime]] = OrderedDict()

    def take(self, visitor: str, address: str, now: datetime, *, urgent: bool = False) -> Refusal | None:
        """Count one message, or say why not; urgent ones (danger) have an allowance of their own."""
        mark = "!" if urgent else ""
        mine, theirs = f"{mark}v:{visitor}", f"{mark}a:{network(address)}"
        limits = self._limits
        refusal = (
            self._full(mine, limits.visitor_minute, MINUTE, now, "too_fast")
            or self._full(theirs, limits.address_minute, MINUTE, now, "too_fast")
            or self._full(mine, limits.visitor_day, DAY, now, "too_many")
        )
        if refusal is None:
            self._note(mine, limits.visitor_day, now)
            self._note(theirs, limits.address_minute, now)
        return refusal

    def _full(self, key: str, most: int, span: timedelta, now: datetime, label: str) -> Refusal | None:
        times = self._times.get(key, ())
        if len(times) < most or times[-most] <= now - span:
            return None
        return Refusal(label, max(1, int((times[-most] + span - now).total_seconds()) + 1))

    def _note(self, key: str, most: int, now: datetime) -> None:
        self._times.setdefault(key, deque(maxlen=most)).append(now)
        self._times.move_to_end(key)
        while len(self._times) > _KEPT:
            self._times.popitem(last=False)


def network(address: str) -> str:
    """An IPv6 customer has a whole /64; one IPv4 address is one address."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None:
        return parsed.exploded[:19]
    return str(parsed)
