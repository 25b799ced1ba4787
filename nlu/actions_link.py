"""The line to the app's actions: one kept connection, a short patience, every failure counted. Never logs a text.

Rasa opens a new session for each call, waits 300 s, and goes on with the turn when an action has failed.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Dict, Iterator, List, Optional

import aiohttp
from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

PATIENCE = aiohttp.ClientTimeout(total=20.0, connect=5.0)
_failed: ContextVar[Optional[List[str]]] = ContextVar("failed_actions", default=None)


class KeptEndpoint(EndpointConfig):
    """An endpoint whose session stays open. Actions only compute, so a call on a line that was closed is made again."""

    _kept: Optional[aiohttp.ClientSession] = None

    async def request(self, method: str = "post", subpath: Optional[str] = None, **kwargs: Any) -> Any:
        if subpath:
            return await super().request(method, subpath, **kwargs)
        try:
            return await self._call(kwargs["json"])
        except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError):
            return await self._call(kwargs["json"])

    async def _call(self, body: Dict[str, Any]) -> Any:
        body.setdefault("domain", {})  # rasa-sdk wants one, our actions do not read it: 20 kB less per call
        if self._kept is None or self._kept.closed:
            self._kept = aiohttp.ClientSession(headers=self.headers, timeout=PATIENCE)
        async with self._kept.post(self.url, json=body, params=self.combine_parameters()) as answer:
            if answer.status >= 400:
                raise ClientResponseError(answer.status, answer.reason, await answer.read())
            return await answer.json()

    async def close(self) -> None:
        if self._kept is not None:
            await self._kept.close()


def kept(endpoint: Optional[EndpointConfig]) -> Optional[EndpointConfig]:
    if endpoint is None or isinstance(endpoint, KeptEndpoint):
        return endpoint
    return KeptEndpoint(endpoint.url, endpoint.params, endpoint.headers, **endpoint.kwargs)


@contextmanager
def failures() -> Iterator[List[str]]:
    """Names of the actions that failed inside."""
    names: List[str] = []
    token = _failed.set(names)
    try:
        yield names
    finally:
        _failed.reset(token)


_run = RemoteAction.run


async def _counted(action: RemoteAction, *args: Any, **kwargs: Any) -> Any:
    try:
        return await _run(action, *args, **kwargs)
    except ActionExecutionRejection:
        raise  # a form's way to say "this is no answer to my question"
    except Exception:
        names = _failed.get()
        if names is not None:
            names.append(action.name())
        raise


def install() -> None:
    RemoteAction.run = _counted
