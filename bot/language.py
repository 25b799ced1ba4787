"""Which language a message is in: by script first, then langdetect among the languages spoken.
Never guesses from a word or a number.
"""

from __future__ import annotations

import re
from functools import cache

from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

SPOKEN = ("zh", "en")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_FEW = 2  # words below which the conversation's language stands


@cache
def _detector() -> DetectorFactory:
    """Langdetect with English and its near neighbours only, seeded: unseeded it answers at random on short texts."""
    factory = DetectorFactory()
    factory.set_seed(0)
    profiles = [(f"{PROFILES_DIRECTORY}/{name}") for name in ("en", "es", "vi", "id", "tl", "fr")]
    factory.load_json_profile([_read(path) for path in profiles])
    return factory


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as profile:  # noqa: PTH123  # a path of langdetect's own
        return profile.read()


def detect(text: str, current: str | None) -> str:
    """The language to answer in; ``current`` where the text does not say (digits, one word, a language not spoken)."""
    if _HAN.search(text):
        return "zh"
    words = _LETTERS.findall(text)
    if len(words) < _FEW:
        return current or ("en" if words else SPOKEN[0])
    detector = _detector().create()
    detector.append(text[:500])
    try:
        found = detector.detect()
    except LangDetectException:
        return current or ("en" if words else SPOKEN[0])
    return found if found in SPOKEN else "en"
