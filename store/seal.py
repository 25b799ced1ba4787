"""Seals what must not lie open in the database, and digests addresses to find them by. Never shows a key."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from store.errors import StoreError, Unsealable
from store.writable import exact_bytes

_KEY_BYTES = 32
_NONCE_BYTES = 12  # NIST SP 800-38D, 8.2.2: a random nonce of 96 bits
_FIRST = 1
_SHORTEST_PASSPHRASE = 16


@dataclass(frozen=True, slots=True)
class Keys:
    """The seal keys by number, the one in use, and the pepper of look-ups.

    Sealed bytes are: number of the key (1), nonce (12), AES-256-GCM ciphertext with its tag. The context (which
    column, whose row) is authenticated too, so that bytes moved elsewhere do not open.
    """

    seal_keys: Mapping[int, bytes] = field(repr=False)
    current: int
    pepper: bytes = field(repr=False)

    def __post_init__(self) -> None:
        lengths = {len(key) for key in (*self.seal_keys.values(), self.pepper)}
        if (
            lengths != {_KEY_BYTES}
            or self.current not in self.seal_keys
            or not all(0 < n < 256 for n in self.seal_keys)
        ):
            raise StoreError("The keys are not whole: each has 32 bytes and a number from 1 to 255.")

    @classmethod
    def fresh(cls) -> Keys:
        """New keys, out of the system's randomness."""
        return cls({_FIRST: secrets.token_bytes(_KEY_BYTES)}, _FIRST, secrets.token_bytes(_KEY_BYTES))

    @classmethod
    def from_file(cls, path: Path) -> Keys:
        """The keys in this file; where there is none, it is made with fresh ones, for the owner's eyes only."""
        if not path.exists():
            _write_new(path, cls.fresh())
        try:
            if stat.S_IMODE(path.stat().st_mode) & 0o007:
                raise StoreError(f"Anyone on this machine can read the key file {path}: set its mode to 600.")
            kept = json.loads(path.read_text(encoding="ascii"))
            seal_keys = {int(number): base64.b64decode(key) for number, key in kept["seal_keys"].items()}
            return cls(seal_keys, int(kept["current"]), base64.b64decode(kept["pepper"]))
        except OSError as error:
            raise StoreError(f"The key file {path} cannot be read: {error.strerror}.") from None
        except (ValueError, KeyError, TypeError, AttributeError):
            raise StoreError(f"{path} is not a key file: restore it from a backup.") from None

    @classmethod
    def from_passphrase(cls, passphrase: str) -> Keys:
        """Keys made from an operator's passphrase by scrypt (RFC 7914), the same on every machine that is given it."""
        if len(passphrase) < _SHORTEST_PASSPHRASE:
            raise StoreError(f"The secret key is too short: give at least {_SHORTEST_PASSPHRASE} signs.")
        made = hashlib.scrypt(
            exact_bytes(passphrase), salt=b"anxin keys 1", n=2**15, r=8, p=1, maxmem=2**26, dklen=2 * _KEY_BYTES
        )
        return cls({_FIRST: made[:_KEY_BYTES]}, _FIRST, made[_KEY_BYTES:])

    def renewed(self) -> Keys:
        """A new key for what is sealed from now on; the old ones still open what they sealed."""
        number = max(self.seal_keys) + 1
        return Keys({**self.seal_keys, number: secrets.token_bytes(_KEY_BYTES)}, number, self.pepper)

    def seal(self, text: str, context: str) -> bytes:
        return self.seal_bytes(exact_bytes(text), context)

    def unseal(self, sealed: bytes, context: str) -> str:
        return self.unseal_bytes(sealed, context).decode("utf-8", "surrogatepass")

    def seal_bytes(self, plain: bytes, context: str) -> bytes:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        box = AESGCM(self.seal_keys[self.current]).encrypt(nonce, plain, exact_bytes(context))
        return bytes([self.current]) + nonce + box

    def unseal_bytes(self, sealed: bytes, context: str) -> bytes:
        key = self.seal_keys.get(sealed[0]) if sealed else None
        if key is None:
            raise Unsealable("Sealed with a key that is not in the key file.")
        nonce, box = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        try:
            return AESGCM(key).decrypt(nonce, box, exact_bytes(context))
        except (InvalidTag, ValueError):
            raise Unsealable("These bytes were changed, or belong elsewhere.") from None

    def lookup(self, channel: str, user: str) -> str:
        """A digest that is equal for equal addresses and tells nothing without the pepper."""
        said = exact_bytes(f"{len(channel)}:{channel}:{user}")
        return hmac.new(self.pepper, said, hashlib.sha256).hexdigest()


def line_context(channel: str, lookup: str) -> str:
    """Where a sealed address belongs."""
    return f"line:{channel}:{lookup}"


def raw_context(channel: str, external_id: str) -> str:
    """Where the sealed bytes of an inbound message belong."""
    return f"inbox:{channel}:{external_id}"


def _write_new(path: Path, keys: Keys) -> None:
    """Write the file whole or not at all; where another process was first, its keys stand."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = {
        "current": keys.current,
        "seal_keys": {number: base64.b64encode(key).decode() for number, key in keys.seal_keys.items()},
        "pepper": base64.b64encode(keys.pepper).decode(),
    }
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(json.dumps(kept, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
