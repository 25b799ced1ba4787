"""The only SQL: tables, the unit of work, sealed columns, migrations. Decides nothing; importing it loads nothing."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.errors import (
        BotSilenced,
        HistoryIsFixed,
        LeaseLost,
        NoLine,
        NotFound,
        StoreError,
        Unavailable,
        Unsealable,
    )
    from store.open import Store, upgrade
    from store.seal import Keys
    from store.work import Work

__all__ = [
    "BotSilenced",
    "HistoryIsFixed",
    "Keys",
    "LeaseLost",
    "NoLine",
    "NotFound",
    "Store",
    "StoreError",
    "Unavailable",
    "Unsealable",
    "Work",
    "upgrade",
]

_ELSEWHERE = {"Keys": "store.seal", "Store": "store.open", "Work": "store.work", "upgrade": "store.open"}


def __getattr__(name: str) -> object:
    """Load what is asked for when it is asked for: SQLAlchemy takes longer than some commands that never need it."""
    if name not in __all__:
        raise AttributeError(f"module 'store' has no attribute {name!r}")
    return getattr(import_module(_ELSEWHERE.get(name, "store.errors")), name)
