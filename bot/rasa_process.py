"""Starts Rasa in its own Python, on the loopback, and starts it again when it ends.
Never gives it a secret of ours or a way out.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
from pathlib import Path

import structlog

from bot.settings import ROOT, SettingsError

START = 120.0  # seconds it may take to answer for the first time
PYTHON = ROOT / ".venv-nlu" / "bin" / "python"
MODEL = ROOT / "models" / "anxin.tar.gz"

log = structlog.get_logger(__name__)


def free_port() -> int:
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class RasaProcess:
    """One Rasa process and the watch over it."""

    def __init__(self, *, turn_token: str, actions_url: str, actions_token: str, logs: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._logs = logs
        self._environ = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(logs),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "ignore",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
            "RASA_TELEMETRY_ENABLED": "false",
            "ANXIN_TURN_TOKEN": turn_token,
            "ANXIN_ACTIONS_URL": actions_url,
            "ANXIN_ACTIONS_TOKEN": actions_token,
            "OMP_NUM_THREADS": "1",
        }
        self._process: subprocess.Popen[bytes] | None = None

    def verify(self) -> None:
        """Refuses to load anything but the model that was trained here: loading a model can run code."""
        if not PYTHON.exists():
            raise SettingsError("Rasa's environment is missing: run 'make setup'")
        if not MODEL.exists():
            raise SettingsError("there is no trained model: run 'make train'")
        check = subprocess.run([PYTHON, "-m", "nlu.train", "--verify"], cwd=ROOT, capture_output=True, check=False)
        if check.returncode:
            raise SettingsError("the model in models/ is not the one that was trained here: run 'make train'")

    def start(self) -> None:
        with (self._logs / "rasa.log").open("ab") as out:
            self._process = subprocess.Popen(
                [
                    *(PYTHON, "-m", "rasa", "run", "--model", MODEL, "-i", "127.0.0.1", "-p", str(self.port)),
                    *("--credentials", "nlu/credentials.yml", "--endpoints", "nlu/endpoints.yml"),
                ],
                cwd=ROOT,
                env=self._environ,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    async def watch(self) -> None:
        """Start it again, a little later each time, until cancelled."""
        pause = 1.0
        while True:
            await asyncio.sleep(0.5)
            if self._process is not None and self._process.poll() is not None:
                log.error("rasa.ended", code=self._process.returncode)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 30.0)
                self.start()

    def stop(self) -> None:
        process = self._process
        if process is None or process.poll() is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(5)
