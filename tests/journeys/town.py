"""A whole running anxin for the journeys, and workers who talk to it by ``anxin chat --jsonl``, as anyone would."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import httpx
import psutil

ROOT = Path(__file__).resolve().parents[2]
ANXIN = Path(sys.executable).with_name("anxin")


def free_port() -> int:
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Town:
    """One app with its Rasa, in a folder of its own."""

    def __init__(self, data: Path, *, demo: bool = False) -> None:
        self.data = data
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._demo = demo
        self.environ = {
            **{name: value for name, value in os.environ.items() if not name.startswith("ANXIN_")},
            "ANXIN_DATA": str(data),
            "ANXIN_LISTEN": f"127.0.0.1:{self.port}",
            "PYTHONWARNINGS": "ignore",
        }
        self.process: subprocess.Popen[str] | None = None
        self._workers: list[Worker] = []
        self.said: set[str] = set()  # what workers wrote here, long enough to be known again

    def start(self) -> None:
        self.data.mkdir(parents=True, exist_ok=True)
        with (self.data / "screen.log").open("a", encoding="utf-8") as errors:
            self.process = subprocess.Popen(
                [ANXIN, "up", *(["--demo"] if self._demo else [])],
                cwd=ROOT,
                env=self.environ,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        assert self.process.stdout
        for line in self.process.stdout:
            if line.strip() == "ready":
                return
        raise AssertionError((self.data / "screen.log").read_text("utf-8"))

    def stop(self) -> int:
        assert self.process
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(30)
        assert self.process.stdout
        self.process.stdout.close()
        self.must_be_discreet()
        return code

    def must_be_discreet(self) -> None:
        """No log of this app, of Rasa or of the screen may hold what a worker wrote."""
        for path in (*(self.data / "log").rglob("*"), self.data / "screen.log"):
            told = path.read_text("utf-8", "replace") if path.is_file() else ""
            assert not [text for text in self.said if text in told], path.name

    def restart(self) -> None:
        self.stop()
        self.start()

    def rasa(self) -> list[psutil.Process]:
        """The processes that run Rasa, by a word of their command line."""
        assert self.process
        found = []
        for process in psutil.Process(self.process.pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                if "rasa" in process.cmdline():
                    found.append(process)
        return found

    def healthy(self) -> bool:
        with contextlib.suppress(httpx.HTTPError):
            return httpx.get(f"{self.url}/readyz", timeout=2, trust_env=False).status_code == 200
        return False

    def until_healthy(self, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not self.healthy():
            assert time.monotonic() < end, "not ready again in time"
            time.sleep(0.2)

    def anxin(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [ANXIN, *arguments],
            cwd=ROOT,
            env=self.environ,
            input=typed,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def cases(self) -> list[dict[str, Any]]:
        told = self.anxin("cases", "--jsonl")
        assert told.returncode == 0, told.stderr
        return [json.loads(line) for line in told.stdout.splitlines()]

    def worker(self, name: str = "", channel: str = "web") -> Worker:
        self._workers.append(Worker(self, name or f"w-{secrets.token_hex(6)}", channel))
        return self._workers[-1]

    def hang_up(self) -> None:
        """End every talk that is still open."""
        while self._workers:
            self._workers.pop().leaves()


class Worker:
    """Someone who writes to anxin."""

    def __init__(self, town: Town, name: str, channel: str) -> None:
        self.town, self.name, self.channel = town, name, channel
        self._open()

    def _open(self) -> None:
        self.chat = subprocess.Popen(
            [ANXIN, "chat", "--jsonl", "--channel", self.channel, "--from", self.name],
            cwd=ROOT,
            env=self.town.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def says(self, text: str, at: str | None = None) -> dict[str, Any]:
        """Write one message and give what came back."""
        if len(text.strip()) >= 8:
            self.town.said.add(text.strip())
        assert self.chat.stdin
        assert self.chat.stdout
        self.chat.stdin.write(json.dumps({"text": text} | ({"at": at} if at else {}), ensure_ascii=False) + "\n")
        self.chat.stdin.flush()
        line = self.chat.stdout.readline()
        assert line, "no answer"
        self.last: dict[str, Any] = json.loads(line)
        return self.last

    def leaves(self) -> None:
        assert self.chat.stdin
        assert self.chat.stdout
        if self.chat.poll() is not None and self.chat.stdout.closed:
            return
        self.chat.stdin.close()
        self.chat.wait(30)
        self.chat.stdout.close()

    def comes_back(self) -> None:
        self._open()

    @property
    def codes(self) -> list[str]:
        return [reply["code"] for reply in self.last["replies"]]

    def answers(
        self, answers: Mapping[str, str | Sequence[str]], *, until: str = "", at: str | None = None
    ) -> list[str]:
        """Answer question after question by its code, and anything else asked with "不知道"/"don't know", until the
        talk asks nothing more or a reply has the code ``until``; gives all codes heard.
        """
        heard: list[str] = []
        waiting = {code: [text] if isinstance(text, str) else list(text) for code, text in answers.items()}
        for _ in range(60):
            codes = self.codes
            heard += codes
            if until in codes:
                return heard
            asked = next((code for code in reversed(codes) if waiting.get(code)), None)
            if asked:
                self.says(waiting[asked].pop(0), at)
            elif any(code.startswith("ask_") for code in codes):
                self.says(
                    "不知道"
                    if any("\u4e00" <= sign <= "\u9fff" for sign in self.last["replies"][-1]["text"])
                    else "I don't know",
                    at,
                )
            else:
                return heard
        raise AssertionError(f"the talk does not end: {heard}")


def elements(case: Mapping[str, Any]) -> dict[str, Any]:
    """The sheet's values alone, without what is not known."""
    return {key: one["value"] for key, one in case["elements"].items() if one["value"] is not None}
