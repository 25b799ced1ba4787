"""Contrast of the desk's colours by WCAG 2.2: 4.5 to 1 for text, 3 to 1 for what only marks, light and dark."""

from __future__ import annotations

import re
from importlib import resources

import pytest

CSS = (resources.files("handoff.console") / "static" / "desk.css").read_text("utf-8")
TEXT = [
    *(
        (ink, paper)
        for ink in ("ink", "muted", "accent", "danger")
        for paper in ("ground", "paper", "soft", "accent-soft")
    ),
    ("danger", "danger-soft"),
    ("ink", "danger-soft"),
    ("on-accent", "accent"),
]
MARKS = [("strong-edge", "paper"), ("accent", "paper"), ("danger", "paper")]


def colours(scheme: str) -> dict[str, str]:
    blocks = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    light = dict(re.findall(r"--([\w-]+): (#\w{6})", blocks[0]))
    return light if scheme == "light" else light | dict(re.findall(r"--([\w-]+): (#\w{6})", blocks[1]))


def brightness(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), TEXT)
def test_text_can_be_read(scheme, ink, paper):
    known = colours(scheme)

    assert contrast(known[ink], known[paper]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "paper"), MARKS)
def test_edges_of_fields_and_bars_can_be_seen(scheme, mark, paper):
    known = colours(scheme)

    assert contrast(known[mark], known[paper]) >= 3


def test_nothing_is_fetched_from_elsewhere():
    script = (resources.files("handoff.console") / "static" / "desk.js").read_text("utf-8")

    assert not re.search(r"https?://|@import|url\(|localStorage|sessionStorage|innerHTML =(?! item)", CSS + script)
