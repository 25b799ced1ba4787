"""One running anxin for all journeys; those that break something start their own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from town import Town


@pytest.fixture(scope="session")
def _standing_town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    running = Town(tmp_path_factory.mktemp("town"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def town(_standing_town: Town) -> Iterator[Town]:
    yield _standing_town
    _standing_town.hang_up()


@pytest.fixture
def own_town(tmp_path: Path) -> Iterator[Town]:
    running = Town(tmp_path / "town")
    running.start()
    yield running
    running.hang_up()
    running.stop()
