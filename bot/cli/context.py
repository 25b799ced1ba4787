"""What every command needs: the settings, the store, the time, and one plain way to say what is wrong."""

from __future__ import annotations

import sys
import urllib.request
from datetime import UTC, datetime
from functools import cache
from http import HTTPStatus
from typing import NoReturn

from bot.settings import Settings
from store.open import Store, upgrade
from store.seal import Keys


@cache
def settings() -> Settings:
    return Settings.from_env()


def now() -> datetime:
    return datetime.now(UTC)


def open_store() -> Store:
    """The store, its database brought up to date."""
    told = settings()
    told.data.mkdir(parents=True, exist_ok=True)
    told.log.mkdir(parents=True, exist_ok=True)
    upgrade(told.database)
    keys = Keys.from_passphrase(told.secret_key) if told.secret_key else Keys.from_file(told.data / "keys.json")
    return Store(told.database, keys)


def reachable() -> bool:
    """Whether an app answers where the settings say."""
    try:
        with urllib.request.urlopen(f"{settings().url}/healthz", timeout=3) as answer:  # noqa: S310  # our own address
            return bool(answer.status == HTTPStatus.OK)
    except OSError:
        return False


def stop(sentence: str) -> NoReturn:
    """One plain sentence on standard error, exit code 2."""
    print(f"anxin: {sentence}", file=sys.stderr)
    raise SystemExit(2)
