"""A program under measurement: started, rested while the other side is measured, and never left running."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import psutil

PATIENCE = 20.0  # seconds to end by itself
_COLOUR = re.compile("\x1b\\[[0-9;]*m")


def ordinary() -> dict[str, str]:
    """The same plain environment for every side: none of our settings, and Python keeps its bytecode as usual."""
    return {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ} | {
        "PYTHONWARNINGS": "ignore"
    }


class Program:
    """One started program with all the processes it starts."""

    def __init__(self, command: Sequence[str | Path], *, cwd: Path, environ: Mapping[str, str], log: Path) -> None:
        self.log = log
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                command, cwd=cwd, env=environ, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
            )

    @property
    def ended(self) -> bool:
        return self._process.poll() is not None

    def last_word(self) -> str:
        """The last line of its log, without colours."""
        lines = _COLOUR.sub("", self.log.read_text("utf-8", "replace")).strip().splitlines()
        return lines[-1] if lines else "it said nothing"

    def processes(self) -> list[psutil.Process]:
        with contextlib.suppress(psutil.NoSuchProcess):
            parent = psutil.Process(self._process.pid)
            return [parent, *parent.children(recursive=True)]
        return []

    def memory(self) -> float:
        """MB of all its processes; shared pages in proportion (PSS) where the system tells them, else RSS."""
        return sum(_memory_of(process) for process in self.processes()) / 1e6

    def rest(self) -> None:
        """Take no time from the other side."""
        for process in self.processes():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.suspend()

    def wake(self) -> None:
        for process in reversed(self.processes()):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.resume()

    def stop(self) -> None:
        """Ask, wait, then end what is left of it."""
        everyone = self.processes()
        self.wake()
        if not self.ended:
            os.kill(self._process.pid, signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(PATIENCE)
        for process in _still_there(everyone):
            process.kill()
        self._process.wait(PATIENCE)


def _memory_of(process: psutil.Process) -> int:
    try:
        about = process.memory_full_info()
        return int(getattr(about, "pss", about.rss))
    except psutil.NoSuchProcess:
        return 0


def _still_there(processes: Sequence[psutil.Process]) -> Iterator[psutil.Process]:
    _, alive = psutil.wait_procs(processes, timeout=2)
    yield from alive
