"""Everything that is understood of one message, as ``anxin nlu parse`` shows it. Never answers and never stores."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.language import detect
from casework import danger, facts, matters, triage
from casework.elements import CaseType


def case_ranking(ranking: Mapping[str, float]) -> dict[CaseType, float]:
    """The classifier's trust in each case type, best first, as shares of their sum, without conversation intents."""
    shares = {case_type: ranking.get(case_type, 0.0) for case_type in CaseType}
    total = sum(shares.values()) or 1.0
    return {case_type: shares[case_type] / total for case_type in sorted(CaseType, key=lambda t: -shares[t])}


def reading(text: str, said_on: date, parse: Mapping[str, Any]) -> dict[str, Any]:
    """The object of CONTRACT: language, case_type, confidence, ranking, also, intent, flags, elements."""
    ranking = {entry["name"]: float(entry["confidence"]) for entry in parse["ranking"]}
    shares = case_ranking(ranking)
    main = next(iter(shares))
    found = facts.read(text, said_on, case_type=main)
    return {
        "language": detect(text, None),
        "case_type": str(main),
        "confidence": round(shares[main], 4),
        "ranking": [{"name": str(name), "confidence": round(share, 4)} for name, share in shares.items()],
        "also": [str(matter) for matter in matters.also(text, main, {str(t): share for t, share in shares.items()})],
        "intent": parse["intent"]["name"],
        "flags": [*danger.flags(text), *triage.cues(text)],
        "elements": {fact.key: fact.value for fact in found},
    }
