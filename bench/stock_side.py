"""Stock Rasa as its documentation sets it up: REST channel, SQLite tracker store, action server. Tunes nothing."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.program import Program, ordinary
from bench.side import Contender, Conversation, Talk, Wire
from bot.rasa_process import PYTHON, free_port
from bot.settings import ROOT

SETUP = Path(__file__).with_name("stock")
_senders = itertools.count(1)


class StockTalk(Conversation):
    """Rasa keeps the conversation, by sender."""

    def __init__(self, wire: Wire, talk: Talk) -> None:
        self._wire, self._sender = wire, f"bench-{next(_senders)}"
        self._metadata = {"language": talk.language, "said_on": "2026-11-20"}

    def say(self, text: str) -> Sequence[Mapping[str, Any]]:
        body = {"sender": self._sender, "message": text, "metadata": self._metadata}
        answer = self._wire.post("/webhooks/rest/webhook", body)
        return [one["custom"] for one in answer if "custom" in one]

    def close(self) -> None:
        self._wire.close()


class Stock(Contender):
    name = "stock Rasa"

    def __init__(self, model: Path, folder: Path) -> None:
        self._model, self._folder = model, folder
        self.programs = []

    def launch(self) -> None:
        self._port, actions = free_port(), free_port()
        server = {
            **ordinary(),
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
            "RASA_TELEMETRY_ENABLED": "false",
            "STOCK_ACTIONS_URL": f"http://127.0.0.1:{actions}/webhook",
        }
        (self._folder / "rasa.db").unlink(missing_ok=True)
        rasa: list[str | Path] = [
            PYTHON,
            "-m",
            "rasa",
            "run",
            "--model",
            self._model,
            "-i",
            "127.0.0.1",
            "-p",
            str(self._port),
        ]
        rasa += ["--endpoints", SETUP / "endpoints.yml", "--credentials", SETUP / "credentials.yml"]
        self.programs = [Program(rasa, cwd=self._folder, environ=server, log=self._folder / "rasa.log")]
        sdk = [sys.executable, "-m", "rasa_sdk", "--actions", "bench.stock_actions", "-p", str(actions)]
        environ = {**ordinary(), "PYTHONPATH": str(ROOT), "SANIC_HOST": "127.0.0.1"}
        self.programs.append(Program(sdk, cwd=self._folder, environ=environ, log=self._folder / "actions.log"))

    def open(self, talk: Talk) -> Conversation:
        return StockTalk(Wire(self._port), talk)
