"""Draws the confusion matrices of ``anxin nlu eval FILE --json`` (standard input) as SVG. Reads no text."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
CELL, LEFT, TOP = 46, 210, 150


def drawing(language: str, figure: dict[str, Any]) -> str:
    """Rows are labels, columns what they were taken for; a square is the darker the larger its share."""
    names = list(figure["classes"])
    size = CELL * len(names)
    box = f"0 0 {LEFT + size + 20} {TOP + size + 50}"
    told = f"strict {figure['strict']:.2f}, lenient {figure['lenient']:.2f}"
    under = f"{escape(language)}: rows are labels, columns what they were taken for; {told}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" font-family="sans-serif" font-size="13" role="img">',
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="{LEFT}" y="{TOP + size + 32}">{under}</text>',
    ]
    for row, label in enumerate(names):
        y = TOP + row * CELL
        taken = figure["confusion"].get(label, {})
        whole = sum(taken.values())
        parts.append(f'<text x="{LEFT - 10}" y="{y + 28}" text-anchor="end">{escape(label)} ({whole})</text>')
        x = LEFT + row * CELL
        parts.append(f'<text transform="translate({x + 26},{TOP - 8}) rotate(-50)">{label}</text>')
        for column, name in enumerate(names):
            count = taken.get(name, 0)
            share = count / (whole or 1)
            colour = "15,94,80" if name == label else "176,40,30"
            x = LEFT + column * CELL
            box = f'x="{x}" y="{y}" width="{CELL - 2}" height="{CELL - 2}"'
            parts.append(f'<rect {box} fill="rgba({colour},{share:.2f})" stroke="#ccc"/>')
            if count:
                ink = "#fff" if share > 0.55 else "#111"
                parts.append(f'<text x="{x + 22}" y="{y + 28}" text-anchor="middle" fill="{ink}">{count}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    """Write docs/pictures/confusion-<language>.svg."""
    for language, figure in json.load(sys.stdin).items():
        (PICTURES / f"confusion-{language}.svg").write_text(drawing(language, figure), "utf-8")


if __name__ == "__main__":
    main()
