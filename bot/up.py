"""Runs everything in the foreground: the database brought up to date, the action endpoint, Rasa, the doors, hearing
and sending.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Generator
from dataclasses import dataclass

import structlog
import uvicorn
from rich.console import Console

from bot.actions_door import actions_app
from bot.app import make_app
from bot.hear import Hearer
from bot.rasa_process import START, RasaProcess, free_port
from bot.sender import Sender, Shown
from bot.settings import Settings, SettingsError
from bot.understand import Rasa
from casework import calendar
from store.open import Store

log = structlog.get_logger(__name__)


class _Server(uvicorn.Server):
    """Signals are ours: one Ctrl-C stops everything in order."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


@dataclass(frozen=True, slots=True)
class _Way:
    """How Rasa is reached, and how Rasa reaches our actions."""

    urls: list[str]
    turn_token: str
    actions_port: int
    actions_token: str
    process: RasaProcess | None


def _way(settings: Settings) -> _Way:
    actions_port = int(settings.actions_listen.rpartition(":")[2]) if settings.actions_listen else free_port()
    if settings.rasa_urls:
        if not (settings.turn_token and settings.actions_token and settings.actions_listen):
            raise SettingsError(
                "ANXIN_RASA_URLS also needs ANXIN_TURN_TOKEN, ANXIN_ACTIONS_TOKEN and ANXIN_ACTIONS_LISTEN"
            )
        urls = [url.strip() for url in settings.rasa_urls.split(",") if url.strip()]
        return _Way(urls, settings.turn_token, actions_port, settings.actions_token, None)
    turn_token, actions_token = secrets.token_hex(24), secrets.token_hex(24)
    process = RasaProcess(
        turn_token=turn_token,
        actions_url=f"http://127.0.0.1:{actions_port}/webhook",
        actions_token=actions_token,
        logs=settings.log,
    )
    return _Way([process.url], turn_token, actions_port, actions_token, process)


def _listen(host: str, port: int) -> socket.socket:
    """Bind before anything else is started, so that a taken port is said at once."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # named as TCP, or asyncio leaves Nagle's waiting on: 40 ms for every answer of two pieces
    door = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((host, port))
    except OSError as error:
        door.close()
        raise SettingsError(
            f"{host}:{port} cannot be used ({error.strerror}): "
            "stop what listens there, or set ANXIN_LISTEN to another port"
        ) from None
    door.listen(128)
    return door


async def up(settings: Settings, store: Store, console: Console, *, after_ready: str = "") -> None:
    """Until SIGINT or SIGTERM; prints ``ready`` when messages can be taken."""
    door = _listen(settings.host, settings.port)
    way = _way(settings)
    if way.process:
        way.process.verify()
    rasa = Rasa(way.urls, way.turn_token)
    hearer = Hearer(store, rasa, zone=settings.zone, calendar=calendar.of(settings.pack))
    app = make_app(store, settings, rasa_healthy=rasa.healthy, received=hearer.wake)
    sender = Sender(store, {"web": Shown()})
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        async with _serving(actions_app(way.actions_token), _listen("127.0.0.1", way.actions_port)):
            if way.process:
                way.process.start()
            async with _serving(app, door), asyncio.TaskGroup() as group:
                tasks = [group.create_task(hearer.run()), group.create_task(sender.run())]
                if way.process:
                    tasks.append(group.create_task(way.process.watch()))
                if await _answers(rasa, stop, console):
                    _leave_word(settings, way)
                    console.print("ready", markup=False, highlight=False)
                    if after_ready:
                        console.print(after_ready, markup=False, highlight=False)
                await stop.wait()
                for task in tasks:
                    task.cancel()
    finally:
        settings.run_file.unlink(missing_ok=True)
        if way.process:
            await asyncio.to_thread(way.process.stop)
        await rasa.close()
        store.close()


@contextlib.asynccontextmanager
async def _serving(app: object, door: socket.socket) -> AsyncIterator[None]:
    config = uvicorn.Config(
        app,  # type: ignore[arg-type]  # any ASGI app
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=5,
        server_header=False,
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[door]))
    try:
        while not server.started and not task.done():  # noqa: ASYNC110  # uvicorn has no event to wait for
            await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await task


async def _answers(rasa: Rasa, stop: asyncio.Event, console: Console) -> bool:
    """Wait for Rasa, with a sign of life; False where we were told to stop meanwhile."""
    deadline = asyncio.get_running_loop().time() + START
    with console.status("starting Rasa (about ten seconds) ..."):
        while not stop.is_set():
            if await rasa.healthy():
                return True
            if asyncio.get_running_loop().time() > deadline:
                raise SettingsError("Rasa did not answer within two minutes: see log/rasa.log in the data folder")
            await asyncio.sleep(0.1)
    return False


def _leave_word(settings: Settings, way: _Way) -> None:
    """Tell the command line how Rasa is reached; for the owner's eyes only."""
    told = {"pid": os.getpid(), "rasa": way.urls, "turn_token": way.turn_token}
    handle = os.open(settings.run_file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        json.dump(told, file)
