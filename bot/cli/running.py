"""``anxin up``: runs the app in the foreground. The demo's sample data is made here, once, in an empty database."""

from __future__ import annotations

import asyncio

from rich.console import Console

from bot import log
from bot.cli.context import open_store, settings
from bot.demo import furnish
from bot.up import up


def run(*, demo: bool) -> None:
    told = settings()
    console = Console(highlight=False)
    log.set_up(told.log)
    store = open_store()
    sample = furnish(store, told) if demo else ""
    asyncio.run(up(told, store, console, after_ready=sample))
