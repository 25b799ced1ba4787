"""Tells whether two names mean the same employer. Never looks one up."""

from __future__ import annotations

import re
import unicodedata

_SUFFIX = re.compile(
    r"(?:股份|有限责任|责任|有限|集团|总|分|子)*公司$|(?:工厂|厂|店|酒店|饭店|餐厅|工地|项目部|经营部|商行|门市)$"
    r"|\b(?:co|company|ltd|limited|inc|corp|corporation|llc|group|factory|restaurant|the)\b\.?",
    re.IGNORECASE,
)
_NOISE = re.compile(r"[\W_]+")
_TOWN = re.compile(r"^[\u4e00-\u9fff]{2,3}(?:省|市|县|区)")


def normal(name: str) -> str:
    """A name without its legal form, its town and its signs; empty where nothing is left."""
    plain = unicodedata.normalize("NFKC", name).casefold().strip()
    plain = _TOWN.sub("", plain)
    for _ in range(3):
        plain = _SUFFIX.sub("", plain.strip())
    return _NOISE.sub("", plain)


def same_employer(one: str, other: str) -> bool:
    """True where the normal forms are equal, or one of at least three signs begins or ends the other."""
    a, b = sorted((normal(one), normal(other)), key=len)
    if len(a) < 2:
        return False
    return a == b or (len(a) >= 3 and (b.startswith(a) or b.endswith(a)))
