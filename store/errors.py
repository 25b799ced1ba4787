"""What can go wrong in the store, each as one plain sentence. Never carries a worker's words, address or name."""

from __future__ import annotations


class StoreError(Exception):
    """The store cannot do this; the message says in one sentence why and what to do."""


class Unavailable(StoreError):
    """The database cannot do this now: it is down, full or busy. Nothing was written; try again."""


class NotFound(StoreError):
    """There is no such row."""


class LeaseLost(StoreError):
    """Another owner has this row by now: roll back, it is theirs to settle."""


class BotSilenced(StoreError):
    """A person has this conversation, so the bot says nothing."""


class HistoryIsFixed(StoreError):
    """What happened to a case can be added to, not changed."""


class NoLine(StoreError):
    """There is no way to reach this worker: the address was erased."""


class Unsealable(StoreError):
    """These bytes were not sealed with our keys for this place, or were changed."""


class NaiveTime(StoreError, ValueError):
    """A time without its zone was given to the store."""
