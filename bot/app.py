"""Puts the doors together: health, figures, the worker's page, the desk. Holds no logic of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from fastapi import FastAPI, Response, status
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse
from prometheus_client import CollectorRegistry, Gauge, generate_latest

import bot.web.routes
import handoff.console.routes
from bot import words
from bot.settings import Settings
from store.open import Store

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def make_app(
    store: Store,
    settings: Settings,
    *,
    rasa_healthy: Callable[[], Awaitable[bool]],
    received: Callable[[], None] | None = None,
) -> FastAPI:
    """The app for one process."""
    app = FastAPI(
        title="anxin",
        summary="Intake for workers who are not paid, were dismissed, or were hurt at work",
        redoc_url=None,
    )

    def now() -> datetime:
        return datetime.now(UTC)

    @app.get("/", include_in_schema=False)
    async def home() -> RedirectResponse:
        return RedirectResponse("/chat")

    @app.get("/healthz", summary="Is the process alive?")
    async def healthz() -> PlainTextResponse:
        return PlainTextResponse("ok")

    @app.get("/readyz", summary="Can it take messages? Names what is missing.")
    async def readyz() -> JSONResponse:
        missing = [
            name for name, fine in (("rasa", await rasa_healthy()), ("database", await _database(store))) if not fine
        ]
        return JSONResponse(
            {"ready": not missing, "missing": missing},
            status.HTTP_503_SERVICE_UNAVAILABLE if missing else status.HTTP_200_OK,
        )

    @app.get("/metrics", summary="Figures for Prometheus")
    def metrics() -> Response:
        return Response(_figures(store), media_type=CONTENT_TYPE)

    app.include_router(
        bot.web.routes.router(
            store,
            words=words,
            now=now,
            secure_cookies=settings.secure_cookies,
            public_url=settings.public_url,
            zone=settings.zone,
            received=received,
        )
    )
    app.include_router(
        handoff.console.routes.router(
            store, words=words.text, timezone=settings.zone, secure_cookies=settings.secure_cookies, now=now
        )
    )
    return app


async def _database(store: Store) -> bool:
    try:
        await asyncio.to_thread(store.ping)
    except Exception:  # noqa: BLE001  # whatever it is, the database cannot be used
        return False
    return True


def _figures(store: Store) -> bytes:
    """How much waits, read afresh for each look."""
    registry = CollectorRegistry()
    with store.look() as work:
        backlog = work.backlog()
    for name in ("unheard", "parked", "poison", "unsent", "failed"):
        gauge = Gauge(f"anxin_messages_{name}", f"Messages now {name}", registry=registry)
        gauge.set(getattr(backlog, name))
    return generate_latest(registry)
