"""How accuracy, F1 and confusion are counted."""

from __future__ import annotations

import pytest

from casework.scoring import Row, score


def row(label, predicted, *secondary, lang="zh"):
    return Row(lang, label, secondary, predicted)


def test_strict_counts_the_label_and_lenient_also_what_would_be_accepted():
    scored = score(
        [
            row("dismissal", "dismissal"),
            row("no_contract", "wage_arrears", "wage_arrears"),
            row("no_contract", "dismissal", "wage_arrears"),
            row("work_injury", "work_injury", "dismissal"),
        ]
    )["zh"]
    assert (scored["rows"], scored["strict"], scored["lenient"]) == (4, 0.5, 0.75)


def test_each_class_has_its_precision_recall_and_f1():
    rows = [row("a", "a"), row("a", "a"), row("a", "b"), row("b", "b"), row("b", "c")]
    scored = score(rows)["zh"]
    assert scored["classes"]["a"] == {"precision": 1.0, "recall": 0.6667, "f1": 0.8, "support": 3}
    assert scored["classes"]["b"] == {"precision": 0.5, "recall": 0.5, "f1": 0.5, "support": 2}
    assert scored["classes"]["c"] == {"precision": 0.0, "recall": 0.0, "f1": 0.0, "support": 0}
    assert scored["confusion"] == {"a": {"a": 2, "b": 1}, "b": {"b": 1, "c": 1}}


def test_the_macro_average_is_over_classes_that_occur():
    assert score([row("a", "a"), row("b", "c")])["zh"]["macro_f1"] == pytest.approx(0.5)


def test_languages_are_scored_apart():
    scored = score([row("a", "a"), row("a", "b", lang="en")])
    assert list(scored) == ["en", "zh"]
    assert (scored["zh"]["strict"], scored["en"]["strict"]) == (1.0, 0.0)


def test_no_rows_give_no_scores():
    assert score([]) == {}
