"""A store of its own for each test, a page on top of it, and a scripted bot behind it."""

from __future__ import annotations

import shutil
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI

from bot import words
from bot.web.routes import router
from store.open import Store, upgrade
from store.seal import Keys

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Starlette would rather have the successor of httpx
    from starlette.testclient import TestClient


class Clock:
    """A time that stands until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **by: float) -> None:
        self.time += timedelta(**by)


class Bot:
    """Answers by a script: for what was heard, the codes and arguments to say."""

    def __init__(self, store: Store, script: Callable[[str, Bot], None], now: Callable[[], datetime]) -> None:
        self.store, self.script, self.now = store, script, now
        self.conversation_id = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(0.05):
            self.answer()

    def answer(self) -> bool:
        """Hear one message; False where none waits."""
        with self.store.work() as work:
            heard = work.claim_message("script", self.now(), timedelta(seconds=60))
        if heard is None:
            return False
        self.conversation_id = heard.conversation_id
        self.script(heard.text, self)
        with self.store.work() as work:
            work.finish(heard.inbox_id, "script", self.now())
        return True

    def say(
        self, code: str, language: str, *, author: str = "bot", name: str | None = None, **arguments: object
    ) -> int:
        said = words.text(code, language, **arguments) if author == "bot" else str(arguments["text"])
        with self.store.work() as work:
            return work.say(
                self.conversation_id,
                code if author == "bot" else None,
                said,
                language,
                self.now(),
                author=author,
                author_name=name,
                choices=words.choices(code, language) if author == "bot" else (),
            )

    def open_case(self) -> str:
        with self.store.work() as work:
            case = work.new_case(
                self.conversation_id, self.now(), case_type="wage_arrears", status="open", opened_at=self.now()
            )
            return case.ticket


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once and copied: the migrations are tested elsewhere."""
    path = tmp_path_factory.mktemp("web") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def store(tmp_path: Path, empty_database: Path) -> Iterator[Store]:
    shutil.copy(empty_database, tmp_path / "anxin.db")
    opened = Store(f"sqlite:///{tmp_path / 'anxin.db'}", Keys.fresh())
    yield opened
    opened.close()


@pytest.fixture
def app(store: Store, clock: Clock) -> FastAPI:
    made = FastAPI()
    made.include_router(router(store, words=words, now=clock))
    return made


@pytest.fixture
def visit(app: FastAPI) -> Iterator[Callable[..., TestClient]]:
    """One more visitor at the page, with a cookie jar of its own."""
    with ExitStack() as visits:

        def come(to: FastAPI = app, address: str = "http://testserver", origin: str | None = "") -> TestClient:
            headers = {"accept-language": "zh-CN,zh;q=0.9"}
            if origin is not None:
                headers["origin"] = origin or address
            return visits.enter_context(TestClient(to, base_url=address, headers=headers))

        yield come


@pytest.fixture
def worker(visit: Callable[..., TestClient]) -> TestClient:
    return visit()


@pytest.fixture
def echo(store: Store, clock: Clock) -> Bot:
    """A bot that asks for consent whatever it hears; told to answer by the test."""
    return Bot(store, lambda _heard, bot: bot.say("consent", "zh"), clock)
