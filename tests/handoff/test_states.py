from __future__ import annotations

import pytest

from handoff.states import STEPS, NotAllowed, Status, step

VERBS = sorted({verb for _, verb in STEPS})


@pytest.mark.parametrize(("status", "verb"), STEPS)
def test_what_stands_in_the_table_is_allowed(status, verb):
    assert step(status, verb) == STEPS[status, verb]


@pytest.mark.parametrize(("status", "verb"), [(s, v) for s in Status for v in VERBS if (s, v) not in STEPS])
def test_all_else_is_refused_in_a_plain_sentence(status, verb):
    with pytest.raises(NotAllowed) as refused:
        step(status, verb)

    assert str(refused.value).startswith("A case that is ")
    assert "_" not in str(refused.value)
    assert refused.value.facts == {"status": status, "verb": verb}


def test_every_status_can_be_reached_and_only_settled_is_the_end():
    assert set(STEPS.values()) == set(Status)
    assert set(Status) - {status for status, _ in STEPS} == {Status.SETTLED}
