"""Rasa's door for the app: one turn per request, the state comes and goes with it. Never keeps or logs a text."""

from __future__ import annotations

import hmac
import json
import logging
from typing import Any, Awaitable, Callable, Dict, List, Optional, Text

from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.exceptions import RasaException
from sanic import Blueprint, Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as answer
from threadpoolctl import threadpool_limits

from nlu import actions_check, actions_link, straight
from nlu.dialogue import CHANNEL, TurnFailed, take
from nlu.protocol import BadRequest, read_texts, read_turn
from nlu.reading import parse, short

logger = logging.getLogger(__name__)

LARGEST_BODY = 1_000_000  # bytes; 256 texts of a /parse, or a state and one long letter
SHORTEST_TOKEN = 16

actions_check.install()
actions_link.install()
straight.install()
threadpool_limits(1)  # numbers this small are slower on two threads, and the app wants the other core


class Turns(InputChannel):
    """Routes /turn, /parse and /health, under /webhooks/turn."""

    def __init__(self, token: str) -> None:
        self._token = f"Bearer {token}".encode()

    @classmethod
    def name(cls) -> Text:
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> "Turns":
        token = str((credentials or {}).get("token") or "")
        if len(token) < SHORTEST_TOKEN or "${" in token:
            raise RasaException(f"ANXIN_TURN_TOKEN is missing or shorter than {SHORTEST_TOKEN} signs.")
        return cls(token)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:  # noqa: ARG002
        doors = Blueprint("turn")
        doors.listener("after_server_start")(_settle)
        doors.listener("before_server_stop")(_leave)

        @doors.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            return await self._answered(request, _take)

        @doors.post("/parse")
        async def parse_texts(request: Request) -> HTTPResponse:
            return await self._answered(request, _parse)

        @doors.get("/health")
        async def health(request: Request) -> HTTPResponse:
            processor = _processor(request)
            if processor is None:
                return answer({"status": "no model"}, status=503)
            return answer({"status": "ok", "model_id": processor.model_metadata.model_id})

        return doors

    async def _answered(
        self, request: Request, work: Callable[[MessageProcessor, Any], Awaitable[Dict[str, Any]]]
    ) -> HTTPResponse:
        if not hmac.compare_digest(request.headers.get("authorization", "").encode(), self._token):
            return answer({"error": "wrong or missing token"}, status=401)
        processor = _processor(request)
        if processor is None:
            return answer({"error": "no model is loaded"}, status=503)
        try:
            return answer(await work(processor, _body(request)))
        except BadRequest as wrong:
            return answer({"error": str(wrong)}, status=400)
        except TurnFailed as failed:
            logger.error("Turn failed: %s", failed)
            return answer({"error": str(failed)}, status=502)
        except Exception as error:  # noqa: BLE001 - a traceback may quote the text
            logger.error("Turn failed: %s", type(error).__name__)
            return answer({"error": type(error).__name__}, status=500)


async def _take(processor: MessageProcessor, body: Any) -> Dict[str, Any]:
    return await take(processor, read_turn(body))


async def _parse(processor: MessageProcessor, body: Any) -> Dict[str, List[Dict[str, Any]]]:
    return {"parses": [short(read) for read in parse(processor, read_texts(body))]}


def _body(request: Request) -> Any:
    try:
        return json.loads(request.body)
    except ValueError:  # also what is no UTF-8
        raise BadRequest("the body is not JSON") from None
    except RecursionError:
        raise BadRequest("the body is nested too deeply") from None


def _processor(request: Request) -> Optional[MessageProcessor]:
    agent = getattr(request.app.ctx, "agent", None)
    return agent.processor if agent is not None and agent.is_ready() else None


def _refused(_request: Request, error: SanicException) -> HTTPResponse:
    """What is refused before it comes to a route: too large, no such address."""
    return answer({"error": str(error)}, status=error.status_code)


async def _settle(app: "Sanic[Any, Any]", _loop: Any) -> None:
    app.config.REQUEST_MAX_SIZE = LARGEST_BODY
    app.error_handler.add(SanicException, _refused)
    agent = getattr(app.ctx, "agent", None)
    if agent is not None and agent.processor is not None:
        agent.processor.action_endpoint = agent.action_endpoint = actions_link.kept(agent.action_endpoint)


async def _leave(app: "Sanic[Any, Any]", _loop: Any) -> None:
    endpoint = getattr(getattr(app.ctx, "agent", None), "action_endpoint", None)
    if isinstance(endpoint, actions_link.KeptEndpoint):
        await endpoint.close()
