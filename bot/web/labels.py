"""The page's own few words, one file per language. Never what the bot says: that is in ``bot.words``."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

_FOLDER = Path(__file__).with_name("words")
LABELS: Mapping[str, Mapping[str, str]] = {
    path.stem: json.loads(path.read_text("utf-8")) for path in sorted(_FOLDER.glob("*.json"))
}
FIRST = "zh"
_RANGE = re.compile(r"\s*([A-Za-z]{1,8})(?:-[A-Za-z0-9-]{1,35})?\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?))?\s*")


def wished(asked: str | None, kept: str | None, accepted: str) -> str:
    """The page's language: what was asked for, else what was chosen before, else what the browser prefers."""
    for language in (asked, kept):
        if language in LABELS:
            return str(language)
    best, weight = FIRST, 0.0
    for part in accepted[:500].split(","):
        found = _RANGE.fullmatch(part)
        if found and found[1].lower() in LABELS and float(found[2] or 1) > weight:
            best, weight = found[1].lower(), float(found[2] or 1)
    return best


def both(key: str) -> str:
    """The sentence in every language, for one who may read either."""
    return " ".join(LABELS[language][key] for language in (FIRST, *(name for name in LABELS if name != FIRST)))
