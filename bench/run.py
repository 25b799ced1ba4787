"""One whole run: both sides are started and measured by turns, in short blocks. Leaves nothing running or lying."""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import psutil

from bench import load, stock_model
from bench.anxin_side import Anxin
from bench.figures import Block, Report, Side
from bench.side import UNANSWERED, Contender, Talk, script
from bench.stock_side import Stock
from bot.rasa_process import MODEL, PYTHON
from bot.settings import SettingsError


def measure(*, quick: bool, say: Callable[[str], None]) -> Report:
    """``say`` hears what is done now and how long it takes."""
    must_be_set_up(PYTHON, MODEL)
    starts, blocks, seconds = (2, 2, 3.0) if quick else (3, 5, 8.0)
    model, epochs = stock_model.model(say)
    say(f"measuring: about {'three' if quick else 'five'} minutes; Ctrl-C stops everything")
    talks = script()
    before = os.getloadavg()[0]
    with ExitStack() as ending:
        folder = Path(ending.enter_context(tempfile.TemporaryDirectory(prefix="anxin-bench-")))
        sides: list[Contender] = [Stock(model, _made(folder / "stock")), Anxin(_made(folder / "anxin"))]
        for side in sides:
            ending.callback(side.stop)
        started = _starts(sides, talks[0], starts, say)
        try:
            tickets = [_warm(side, talks, say) for side in sides]
            measured = _blocks(sides, talks, blocks, seconds, say)
        except UNANSWERED as error:
            raise SettingsError(f"a side stopped answering ({error or type(error).__name__}): run it again") from None
        say("stopping both sides ...")
    stock, anxin = (Side(tuple(measured[at]), tuple(started[at]), tickets[at], len(talks)) for at in range(len(sides)))
    return Report(stock, anxin, _notes(quick=quick, epochs=epochs, load_before=before))


def must_be_set_up(python: Path, model: Path) -> None:
    if not python.exists():
        raise SettingsError("Rasa's environment is missing: run 'make setup'")
    if not model.exists():
        raise SettingsError("there is no trained model: run 'make train'")


def _starts(sides: Sequence[Contender], talk: Talk, times: int, say: Callable[[str], None]) -> list[list[float]]:
    """Each side alone, from nothing, by turns; the last ones are left running."""
    found: list[list[float]] = [[] for _ in sides]
    for number in range(times):
        for at, side in enumerate(sides):
            say(f"start {number + 1} of {times}: {side.name} ...")
            side.stop()
            found[at].append(side.start(talk))
            if number + 1 < times:
                side.stop()
            else:
                side.rest()
    return found


def _warm(side: Contender, talks: Sequence[Talk], say: Callable[[str], None]) -> int:
    """Every talk once, unmeasured; how many came to a ticket."""
    say(f"warming up: {side.name} ...")
    side.wake()
    tickets = load.through(side, talks)
    side.rest()
    return tickets


def _blocks(
    sides: Sequence[Contender], talks: Sequence[Talk], times: int, seconds: float, say: Callable[[str], None]
) -> list[list[Block]]:
    """By turns; the side that is not measured rests."""
    found: list[list[Block]] = [[] for _ in sides]
    for number in range(times):
        for at, side in enumerate(sides):
            say(f"block {number + 1} of {times}: {side.name} ...")
            side.wake()
            found[at].append(load.block(side, talks, seconds))
            side.rest()
    return found


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _notes(*, quick: bool, epochs: int, load_before: float) -> dict[str, object]:
    return {
        "quick": quick,
        "stock_epochs": epochs,
        "memory": "PSS" if hasattr(psutil.Process().memory_full_info(), "pss") else "RSS",
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load_before": round(load_before, 2),
    }
