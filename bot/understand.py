"""The way to Rasa: one stateless turn, over HTTP on the loopback. Never keeps a state and never logs a text."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

TURN = 3.0  # seconds for one turn; a healthy one takes some 10 ms
TRIES = 2


class NluDown(Exception):
    """Rasa does not answer, or not sensibly; the message is kept and a person takes over."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a turn came to."""

    state: Mapping[str, Any]
    out: Sequence[Mapping[str, Any]]
    intent: str
    confidence: float
    ranking: Mapping[str, float] = field(default_factory=dict)


class Rasa:
    """One or more Rasa processes; any of them can take any turn."""

    def __init__(self, urls: Sequence[str], token: str, client: httpx.AsyncClient | None = None) -> None:
        self._urls = itertools.cycle([url.rstrip("/") for url in urls])
        self._count = len(urls)
        self._client = client or httpx.AsyncClient(timeout=TURN, trust_env=False)
        self._headers = {"Authorization": f"Bearer {token}"}

    async def turn(self, state: Mapping[str, Any], text: str, metadata: Mapping[str, Any]) -> Answer:
        """Raises NluDown after every process was tried."""
        told = await self._ask("turn", {"state": state or _EMPTY, "text": text, "metadata": metadata})
        try:
            ranking = {entry["name"]: float(entry["confidence"]) for entry in told["ranking"]}
            intent = told["intent"]
            return Answer(
                told["state"], told["out"], intent.get("name") or "", float(intent.get("confidence") or 0), ranking
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise NluDown("an answer that is no turn") from error

    async def parse(self, texts: Sequence[str]) -> list[dict[str, Any]]:
        parses: list[dict[str, Any]] = (await self._ask("parse", {"texts": list(texts)}))["parses"]
        return parses

    async def healthy(self) -> bool:
        try:
            answer = await self._client.get(f"{next(self._urls)}/webhooks/turn/health", headers=self._headers)
        except httpx.HTTPError:
            return False
        return answer.status_code == httpx.codes.OK

    async def close(self) -> None:
        await self._client.aclose()

    async def _ask(self, what: str, body: Mapping[str, Any]) -> dict[str, Any]:
        reason = ""
        for attempt in range(max(TRIES, self._count)):
            if attempt >= self._count:
                await asyncio.sleep(0.3)
            try:
                answer = await self._client.post(
                    f"{next(self._urls)}/webhooks/turn/{what}", json=body, headers=self._headers
                )
                if answer.status_code == httpx.codes.OK:
                    told: dict[str, Any] = answer.json()
                    return told
                reason = f"HTTP {answer.status_code}"
            except (httpx.HTTPError, ValueError) as error:
                reason = type(error).__name__
        raise NluDown(reason)


_EMPTY: Mapping[str, Any] = {"slots": {}, "form": None, "asked": None}
