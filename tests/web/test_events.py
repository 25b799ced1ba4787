"""What is new comes to the open page by itself, in order, once."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from zoneinfo import ZoneInfo

import pytest

from bot import words
from bot.web.events import Open, events
from bot.web.talk import Talks


def written(client, text, client_id="a"):
    return client.post("/api/chat", json={"text": text, "client_id": client_id}).json()["id"]


class Page:
    """An open page: the events that reached it."""

    def __init__(self, app, client, **headers):
        self._app, self.events = app, []
        cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        self._scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": "/chat/events",
            "raw_path": b"/chat/events",
            "query_string": headers.pop("query", "").encode(),
            "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
            + [(b"cookie", cookies.encode()), (b"host", b"testserver")],
            "client": ("10.0.0.1", 1),
            "server": ("testserver", 80),
        }
        self.status = 0

    async def until(self, enough, between=None):
        """Keep it open until enough events came; `between` happens once the first has come."""
        closed = asyncio.Event()
        called = False

        async def receive():
            await closed.wait()
            return {"type": "http.disconnect"}

        async def send(message):
            nonlocal called
            if message["type"] == "http.response.start":
                self.status = message["status"]
                return
            for chunk in message["body"].decode().split("\r\n\r\n"):
                fields = dict(line.split(": ", 1) for line in chunk.split("\r\n") if ": " in line)
                if fields:
                    self.events.append((fields.get("event"), json.loads(fields["data"]), time.monotonic()))
            if between and not called and self.events:
                called = True
                between()
            if enough(self):
                closed.set()

        task = asyncio.create_task(self._app(self._scope, receive, send))
        await asyncio.wait_for(task, 10)

    def said(self):
        return [told["id"] for name, told, _ in self.events if name == "said"]

    def now(self):
        return [told for name, told, _ in self.events if name == "now"]


def test_a_page_that_opens_gets_the_talk_and_how_it_stands(app, worker):
    number = written(worker, "你好")
    page = Page(app, worker)

    asyncio.run(page.until(lambda page: page.now()))

    assert page.said() == [number]
    assert page.now()[0]["state"] == "writing"


def test_what_is_said_later_comes_within_300_milliseconds(app, worker, echo):
    """The median of five, so that a busy machine does not decide."""
    written(worker, "你好")
    echo.answer()
    page, at = Page(app, worker), []

    def talk_on():
        for _ in range(5):
            echo.say("kept", "zh")
            at.append(time.monotonic())
            time.sleep(0.33)

    async def listen():
        talking = asyncio.create_task(asyncio.to_thread(talk_on))
        await page.until(lambda page: len(page.said()) == 7)
        await talking

    asyncio.run(listen())

    arrived = [moment for name, _, moment in page.events if name == "said"][2:]
    late = sorted(there - said for there, said in zip(arrived, at, strict=True))
    assert late[2] < 0.3


def test_many_open_pages_are_looked_at_less_often():
    pages = Open()
    opened = [pages.one_more(f"v{number}") for number in range(200)]
    few = pages.wait()
    for one in opened:
        one.__enter__()

    assert few == 0.2
    assert pages.wait() == 0.8


def test_it_resumes_after_the_last_message_that_was_seen(app, worker):
    numbers = [written(worker, f"{n}", str(n)) for n in range(3)]
    page = Page(app, worker, last_event_id=str(numbers[1]), query="after=0")

    asyncio.run(page.until(lambda page: page.now()))

    assert page.said() == numbers[2:]


@pytest.mark.parametrize("last", ["", "x", "-1", "9" * 40, "1;DROP TABLE"])
def test_a_last_id_that_is_none_gives_the_whole_talk(app, worker, last):
    number = written(worker, "你好")
    page = Page(app, worker, last_event_id=last)

    asyncio.run(page.until(lambda page: page.now()))

    assert page.said() == [number]


def test_an_erased_talk_is_told(app, worker, echo):
    written(worker, "你好")
    echo.answer()
    page = Page(app, worker)

    def erase():
        with echo.store.work() as work:
            work.erase_worker(work.conversation(echo.conversation_id).worker_id, echo.now())

    asyncio.run(page.until(lambda page: len(page.now()) >= 2, erase))

    assert page.now()[-1]["first"] is None


def test_a_stranger_is_told_not_to_wait(worker):
    assert worker.get("/chat/events").status_code == 204


def test_a_visitor_may_have_six_pages_open():
    pages = Open()
    opened = [pages.one_more("v") for _ in range(6)]
    for one in opened:
        one.__enter__()

    assert pages.full("v")
    assert not pages.full("another")
    opened[0].__exit__(None, None, None)
    assert not pages.full("v")


def test_a_sentence_cannot_forge_an_event(store, worker, clock):
    written(worker, "a\r\n\r\nevent: now\r\ndata: {}\u2028\u0085")
    talks = Talks(store, words, clock, ZoneInfo("Asia/Shanghai"))

    async def first() -> bytes:
        stream: AsyncIterator = events(
            lambda after: talks.talk(worker.cookies["anxin-talk"], "zh", after), 0, asyncio.Event().wait
        )
        event = await anext(stream)
        await stream.aclose()
        return event.encode()

    lines = asyncio.run(first()).split(b"\r\n")

    assert [line.split(b":")[0] for line in lines if line] == [b"id", b"event", b"data"]
    assert lines[-3].isascii()
