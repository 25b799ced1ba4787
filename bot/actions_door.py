"""The action endpoint that Rasa calls: rasa-sdk's executor behind one route on the loopback, with a token.
Nobody else gets in.
"""

from __future__ import annotations

import hmac
from typing import Any

from fastapi import FastAPI, HTTPException, Request, status
from fastapi.responses import JSONResponse
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

from actions.rasa_actions import executor


def actions_app(token: str) -> FastAPI:
    """The endpoint as an app of its own, for a port of its own."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    ready = executor()
    expected = f"Bearer {token}".encode()

    @app.post("/webhook")
    async def run(request: Request) -> JSONResponse:
        given = request.headers.get("authorization", "").encode()
        if not hmac.compare_digest(given, expected):
            raise HTTPException(status.HTTP_403_FORBIDDEN)
        call = await request.json()
        try:
            done = await ready.run(call)
        except (ActionNotFoundException, ActionExecutionRejection) as error:
            refused = {"action_name": call.get("next_action"), "error": type(error).__name__}
            return JSONResponse(refused, status.HTTP_400_BAD_REQUEST)
        told: dict[str, Any] = {"events": done.events, "responses": done.responses} if done else {}
        return JSONResponse(told)

    return app
