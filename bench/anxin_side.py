"""anxin as ``anxin up`` starts it, in a folder of its own; turns go to its Rasa as the app's do. Tunes nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bench.program import Program, ordinary
from bench.side import Contender, Conversation, Talk, Wire
from bot.rasa_process import free_port
from bot.settings import ROOT


class AnxinTalk(Conversation):
    """The state travels with each turn and is kept by the caller, as the app keeps it."""

    def __init__(self, wire: Wire, talk: Talk) -> None:
        self._wire = wire
        self._metadata = {"language": talk.language, "said_on": "2026-11-20"}
        self._state: Mapping[str, Any] = {"slots": {}, "form": None, "asked": None}

    def say(self, text: str) -> Sequence[Mapping[str, Any]]:
        answer = self._wire.post(
            "/webhooks/turn/turn", {"state": self._state, "text": text, "metadata": self._metadata}
        )
        self._state = answer["state"]
        out: list[Mapping[str, Any]] = answer["out"]
        return out

    def close(self) -> None:
        self._wire.close()


class Anxin(Contender):
    name = "anxin"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._data = folder / "data"
        self.programs = []

    def launch(self) -> None:
        environ = {
            **ordinary(),
            "ANXIN_DATA": str(self._data),
            "ANXIN_LISTEN": f"127.0.0.1:{free_port()}",
        }
        (self._data / "run.json").unlink(missing_ok=True)
        command = [sys.executable, "-m", "bot.cli.main", "up"]
        self.programs = [Program(command, cwd=ROOT, environ=environ, log=self._folder / "up.log")]

    def open(self, talk: Talk) -> Conversation:
        """The app leaves word of its Rasa when that answers; until then there is nobody to write to."""
        try:
            way = json.loads((self._data / "run.json").read_text("ascii"))
        except ValueError as error:
            raise FileNotFoundError("half written") from error
        port = urlsplit(way["rasa"][0]).port or 0
        return AnxinTalk(Wire(port, {"Authorization": f"Bearer {way['turn_token']}"}), talk)
