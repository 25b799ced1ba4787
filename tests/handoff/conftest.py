"""A desk with two mediators, an auditor and workers who write, on SQLite in a temporary folder. No network."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI

from handoff.console.routes import router
from store.open import Store, upgrade
from store.seal import Keys
from tests.handoff.town import NOON, PASSWORD, ZONE, Browser, TestClient, Town, words


@pytest.fixture(scope="session")
def keys() -> Keys:
    return Keys.fresh()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, keys: Keys) -> Path:
    """Lin and Zhou mediate, Wu audits. Their passwords are cheap to check, for nearly every test signs in."""
    path = tmp_path_factory.mktemp("template") / "anxin.db"
    upgrade(f"sqlite:///{path}")
    store = Store(f"sqlite:///{path}", keys)
    digest = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    with store.work() as work:
        for name, role in (("Lin", "mediator"), ("Zhou", "mediator"), ("Wu", "auditor")):
            work.add_mediator(name, role, digest, NOON)
    store.scrub()
    store.close()
    return path


@pytest.fixture
def store(template: Path, tmp_path: Path, keys: Keys) -> Iterator[Store]:
    shutil.copy(template, tmp_path / "anxin.db")
    opened = Store(f"sqlite:///{tmp_path / 'anxin.db'}", keys)
    yield opened
    opened.close()


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


@pytest.fixture
def app(town: Town) -> FastAPI:
    app = FastAPI()
    app.include_router(router(town.store, words=words, timezone=ZONE, now=lambda: town.now, every=0.02))
    return app


@pytest.fixture
def browser(app: FastAPI) -> Callable[[], Browser]:
    """A fresh browser each time it is called."""
    return lambda: Browser(TestClient(app, follow_redirects=False, headers={"Accept-Language": "zh"}))


@pytest.fixture
def lin(browser: Callable[[], Browser]) -> Browser:
    one = browser()
    assert one.sign_in("Lin").status_code == 303
    return one


@pytest.fixture
def wu(browser: Callable[[], Browser]) -> Browser:
    """The auditor."""
    one = browser()
    assert one.sign_in("Wu").status_code == 303
    return one
