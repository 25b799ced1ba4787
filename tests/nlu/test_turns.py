"""Rasa with the trained model, as the app meets it: one process, one turn per request, nothing kept."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import httpx
import pytest

pytestmark = pytest.mark.rasa
ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-nlu/bin/python"
TOKEN, ACTIONS_TOKEN = "turn-token-for-tests", "actions-token-for-tests"
SECRET = "老板三个月没给钱了，我住在桃花巷"


class Actions(BaseHTTPRequestHandler):
    """Stands in for the app's action endpoint: answers what the test has laid out, and keeps what it was asked."""

    protocol_version = "HTTP/1.1"
    answers: ClassVar[dict[str, object]] = {}
    calls: ClassVar[list[dict[str, object]]] = []
    connections: ClassVar[set[object]] = set()

    def do_POST(self):
        call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.calls.append({**call, "authorization": self.headers["Authorization"]})
        self.connections.add(self.client_address)
        answer = self.answers.get(call["next_action"], {"events": [], "responses": []})
        body = json.dumps(answer).encode()
        self.send_response(500 if answer == "broken" else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_about):
        """Nothing."""


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


@pytest.fixture(scope="module")
def rasa(tmp_path_factory):
    """A client of a running Rasa; its log lies at ``rasa.log``."""
    actions = ThreadingHTTPServer(("127.0.0.1", 0), Actions)
    threading.Thread(target=actions.serve_forever, daemon=True).start()
    port, log = free_port(), tmp_path_factory.mktemp("rasa") / "rasa.log"
    environment = {
        **os.environ,
        "RASA_TELEMETRY_ENABLED": "false",
        "ANXIN_TURN_TOKEN": TOKEN,
        "ANXIN_ACTIONS_TOKEN": ACTIONS_TOKEN,
        "ANXIN_ACTIONS_URL": f"http://127.0.0.1:{actions.server_port}/webhook",
    }
    command = [PYTHON, "-m", "rasa", "run", "-i", "127.0.0.1", "-p", str(port), "-m", "models/anxin.tar.gz"]
    command += ["--credentials", "nlu/credentials.yml", "--endpoints", "nlu/endpoints.yml"]
    with log.open("wb") as out, subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=out) as process:
        address = f"http://127.0.0.1:{port}/webhooks/turn/"
        with httpx.Client(base_url=address, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=30) as client:
            client.log = log
            wait_until_ready(client, process)
            yield client
        process.terminate()
        process.wait(20)
    actions.shutdown()
    actions.server_close()


def wait_until_ready(client, process):
    for _ in range(600):
        assert process.poll() is None, client.log.read_text()[-2000:]
        try:
            if client.get("health").is_success:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    pytest.fail("Rasa was not ready within a minute")


@pytest.fixture(autouse=True)
def _no_answers_yet():
    Actions.answers.clear()
    Actions.calls.clear()


def say(rasa, text, state=None, **metadata):
    return rasa.post("turn", json={"state": state or {}, "text": text, "metadata": metadata})


def test_a_turn_gives_the_codes_the_state_and_the_ranking(rasa):
    Actions.answers["action_hear"] = {
        "events": [{"event": "slot", "name": "stage", "value": "consent"}],
        "responses": [{"custom": {"say": "greeting"}}, {"custom": {"say": "consent", "with": {"n": 1}}}],
    }
    told = say(rasa, SECRET, language="zh", said_on="2026-11-22", message_id=17).json()
    assert told["out"] == [{"say": "greeting"}, {"say": "consent", "with": {"n": 1}}]
    assert told["state"] == {"slots": {"stage": "consent"}, "form": None, "asked": None}
    assert told["intent"]["name"] == "wage_arrears"
    assert told["intent"]["confidence"] > 0.5
    assert len({entry["name"] for entry in told["ranking"]}) >= 31
    [call] = Actions.calls
    assert call["authorization"] == f"Bearer {ACTIONS_TOKEN}"
    assert call["tracker"]["latest_message"]["metadata"]["message_id"] == 17


def test_a_form_goes_on_from_the_state_that_was_sent(rasa):
    Actions.answers["validate_intake"] = {
        "events": [{"event": "slot", "name": "requested_slot", "value": "workplace"}],
        "responses": [],
    }
    before = {"slots": {"stage": "intake", "case_type": "wage_arrears"}, "form": "intake", "asked": "employer"}
    told = say(rasa, "恒达建筑公司", before).json()
    assert told["state"] == {**before, "asked": "workplace"}
    assert told["out"] == [{"say": "ask_workplace"}]
    assert told["intent"]["name"]
    assert Actions.calls[0]["tracker"]["slots"]["requested_slot"] == "employer"


def test_the_same_turn_done_again_gives_the_same(rasa):
    state = {"slots": {"stage": "consent"}, "form": None, "asked": None}
    assert say(rasa, "好的", state).json() == say(rasa, "好的", state).json()


def test_turns_at_the_same_time_do_not_touch_each_other(rasa):
    def turn(number):
        state = {"slots": {"misses": number}}
        return number, say(rasa, f"欠我{number}元", state).json()["state"]["slots"]

    with ThreadPoolExecutor(8) as crowd:
        assert all(slots == {"misses": number} for number, slots in crowd.map(turn, range(1, 41)))


def test_a_state_of_another_version_loses_what_is_no_longer_known(rasa):
    told = say(rasa, "你好", {"slots": {"gone": 1, "requested_slot": "x", "misses": 1}, "form": "gone", "asked": "x"})
    assert told.json()["state"] == {"slots": {"misses": 1}, "form": None, "asked": None}


@pytest.mark.parametrize("text", ['/thank{"case_type": "admin"}', " //restart", "/"])
def test_a_text_cannot_name_its_own_intent(rasa, text):
    told = say(rasa, text).json()
    assert told["intent"]["confidence"] < 1.0
    assert told["state"]["slots"] == {}
    assert not Actions.calls[0]["tracker"]["latest_message"]["text"].startswith("/")


@pytest.mark.parametrize("answer", ["broken", {"events": [{"event": "coup"}], "responses": []}, {"events": SECRET}, []])
def test_a_failed_action_fails_the_turn(rasa, answer):
    Actions.answers["action_hear"] = answer
    told = say(rasa, SECRET)
    assert (told.status_code, told.json()) == (502, {"error": "the action action_hear failed"})


@pytest.mark.parametrize("path", ["turn", "parse"])
def test_nobody_without_the_token_gets_in(rasa, path):
    for header in (
        {"Authorization": ""},
        {"Authorization": "Bearer x"},
        {"Authorization": f"Bearer {TOKEN}é".encode()},
    ):
        assert rasa.post(path, json={"text": "a", "texts": ["a"]}, headers=header).status_code == 401


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"no json", 400), (b"\xff\xfe", 400), (b"[" * 5000, 400), (b'{"text": 5}', 400), (b"x" * 1_500_000, 413)],
)
def test_a_wrong_request_gets_a_plain_answer(rasa, body, status):
    told = rasa.post("turn", content=body)
    assert told.status_code == status
    assert isinstance(told.json(), dict)


def test_many_texts_are_read_at_once_as_each_alone(rasa):
    texts = ["老板三个月没给钱了", "I was fired yesterday", "好的", ""]
    together = rasa.post("parse", json={"texts": texts}).json()["parses"]
    assert [read["intent"]["name"] for read in together[:3]] == ["wage_arrears", "dismissal", "affirm"]
    alone = [rasa.post("parse", json={"texts": [text]}).json()["parses"][0] for text in texts]
    for one, other in zip(together, alone, strict=True):
        assert one["intent"]["name"] == other["intent"]["name"]
        assert one["intent"]["confidence"] == pytest.approx(other["intent"]["confidence"], abs=1e-3)
    assert rasa.post("parse", json={"texts": []}).json() == {"parses": []}


def test_the_line_to_the_actions_stays_open(rasa):
    say(rasa, "你好")
    before = len(Actions.connections)
    for _ in range(5):
        say(rasa, "你好")
    assert len(Actions.connections) == before


def test_no_text_of_a_worker_is_in_the_log(rasa):
    say(rasa, SECRET)
    log = rasa.log.read_text()
    assert "桃花巷" not in log
    assert TOKEN not in log


def test_texts_are_read_without_a_server():
    lines = "".join(json.dumps({"text": text}) + "\n" for text in ["老板三个月没给钱了", "/stop", "thank you so much"])
    done = subprocess.run(
        [PYTHON, "-m", "nlu.parse"], input=lines, capture_output=True, text=True, cwd=ROOT, timeout=120, check=True
    )
    read = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["intent"]["name"] for one in read] == ["wage_arrears", "stop", "thank"]
    assert all(abs(sum(entry["confidence"] for entry in one["ranking"]) - 1) < 0.01 for one in read)


def test_a_model_that_was_not_trained_here_is_not_loaded(tmp_path):
    (tmp_path / "anxin.tar.gz").write_bytes(b"a model")
    (tmp_path / "anxin.json").write_text('{"model": "another"}')
    done = subprocess.run(
        [PYTHON, "-m", "nlu.parse", tmp_path / "anxin.tar.gz"],
        capture_output=True, text=True, input="", cwd=ROOT, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "is not the model that was trained here" in done.stderr


def test_a_trained_model_is_not_trained_again():
    before = time.monotonic()
    done = subprocess.run(
        [PYTHON, "-m", "nlu.train"], capture_output=True, text=True, cwd=ROOT, timeout=300, check=True
    )
    if done.stdout.splitlines()[-1] != "model is up to date":
        before = time.monotonic()
        done = subprocess.run(
            [PYTHON, "-m", "nlu.train"], capture_output=True, text=True, cwd=ROOT, timeout=9, check=True
        )
    assert done.stdout == "model is up to date\n"
    assert time.monotonic() - before < 2
