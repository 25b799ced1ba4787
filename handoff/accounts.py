"""Who may use the desk: accounts, passwords, sign-ins. Never keeps a password or a token, only what proves them."""

from __future__ import annotations

import hashlib
import secrets
import threading
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from handoff.guesses import Guesses
from handoff.states import DeskError
from store.desk_queries import sign_in
from store.errors import StoreError
from store.open import Store
from store.tables import DeskSession, Mediator

ROLES = ("mediator", "counsellor", "supervisor", "admin", "auditor")
WRITERS = frozenset(ROLES) - {"auditor"}
IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200
LONGEST_NAME = 60

_hasher = PasswordHasher()  # Argon2id, RFC 9106's second profile: 64 MiB
_at_once = threading.Semaphore(2)  # so that many sign-ins at once cannot eat the machine's memory


class AccountError(DeskError):
    """An account cannot be made so; the message says why and what to do."""


class Refused(DeskError):
    """A sign-in that fails; it does not say whether the name or the password was wrong. ``wait``: try again then."""

    def __init__(self, wait: timedelta | None = None) -> None:
        super().__init__("Too many tries: wait a while." if wait else "The name or the password is wrong.")
        self.wait = wait


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What the browser gets; the token is nowhere else."""

    token: str = field(repr=False)
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who is looking at a page."""

    name: str
    role: str
    csrf: str = field(repr=False)

    @property
    def may_write(self) -> bool:
        return self.role in WRITERS


def first_password() -> str:
    return secrets.token_urlsafe(12)


def add_user(store: Store, name: str, role: str, password: str, now: datetime, *, station: str | None = None) -> None:
    """Make an account; AccountError with one sentence where it cannot be made."""
    name = unicodedata.normalize("NFC", name.strip())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise AccountError(f"A name has 1 to {LONGEST_NAME} signs that can be printed.")
    if role not in ROLES:
        raise AccountError(f"There is no role {role!r}: use one of {', '.join(ROLES)}.")
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD or password.casefold() == name.casefold():
        raise AccountError(f"A password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} signs and is not the name.")
    digest = _hasher.hash(password)
    with store.work() as work:
        place = work.station(station) if station else None
        if station and place is None:
            raise AccountError(f"There is no station with the code {station}.")
        try:
            work.add_mediator(name, role, digest, now, place.id if place else None)
        except StoreError as error:
            raise AccountError(str(error)) from error


def login(store: Store, guesses: Guesses, name: str, password: str, *, address: str, now: datetime) -> SignedIn:
    """A new sign-in, or Refused. An unknown name costs as much time as a wrong password."""
    name = unicodedata.normalize("NFC", name.strip())[: LONGEST_NAME + 1]
    wait = guesses.wait(name, address, now)
    if wait is not None:
        raise Refused(wait)
    with store.look() as work:
        account = work.mediator(name)
    if not _right(account, password) or account is None:
        raise Refused
    guesses.forgive(name, address)
    token = secrets.token_urlsafe(32)
    with store.work() as work:
        work.open_session(digest_of(token), account.id, secrets.token_urlsafe(32), now)
    return SignedIn(token, account.name, account.role)


def logout(store: Store, token: str) -> None:
    with store.work() as work:
        work.close_session(digest_of(token))


def who(store: Store, token: str, now: datetime, *, active: bool = True) -> Person | None:
    """Whose sign-in this is; None where it ended. ``active`` False: the page looks by itself, nobody touched it."""
    if not token:
        return None
    with store.look() as work:
        found = sign_in(work, digest_of(token))
    if found is None or not _holds(*found, now):
        return None
    if active:
        with store.work() as work:
            if work.session(digest_of(token), now, idle=IDLE, longest=LONGEST) is None:
                return None
    sign, account = found
    return Person(account.name, account.role, sign.csrf)


def digest_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _holds(sign: DeskSession, account: Mediator, now: datetime) -> bool:
    return account.disabled_at is None and now - sign.seen_at <= IDLE and now - sign.created_at <= LONGEST


def _right(account: Mediator | None, password: str) -> bool:
    known = account is not None and account.disabled_at is None
    with _at_once:
        try:
            _hasher.verify(
                account.password_hash if account and known else _nobodys_hash(), password[: LONGEST_PASSWORD + 1]
            )
        except (VerificationError, InvalidHashError):
            return False
    return known


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(secrets.token_urlsafe(16))
