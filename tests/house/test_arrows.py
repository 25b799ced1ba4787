"""The arrows of the rooms: who may call whom, read from the imports themselves."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAY_IMPORT = {
    "casework": set(),
    "store": {"casework"},
    "actions": {"casework"},
    "handoff": {"store", "casework"},
    "bot": {"store", "casework", "actions", "handoff"},
    "nlu": set(),
}


def imported(path: Path) -> set[str]:
    """The first names of all that a file imports, at its top or inside its functions."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_calls_only_the_rooms_it_may(room: str) -> None:
    ours = set(MAY_IMPORT) - {room} - MAY_IMPORT[room]

    wrong = {str(path.relative_to(ROOT)): imported(path) & ours for path in (ROOT / room).rglob("*.py")}

    assert {path: names for path, names in wrong.items() if names} == {}


@pytest.mark.parametrize("name", ["sqlalchemy", "httpx", "requests", "socket", "subprocess", "rasa_sdk"])
def test_the_rules_of_the_trade_do_no_io(name: str) -> None:
    using = [path.name for path in (ROOT / "casework").rglob("*.py") if name in imported(path)]

    assert using == []


def test_only_the_store_speaks_sql() -> None:
    rooms = ("casework", "actions", "handoff", "bot")
    using = [str(path) for room in rooms for path in (ROOT / room).rglob("*.py") if "sqlalchemy" in imported(path)]

    assert using == []


def test_the_rules_of_the_trade_read_no_clock() -> None:
    """`now` and `today` are always given."""
    calls = [
        f"{path.name}:{node.lineno}"
        for path in (ROOT / "casework").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"now", "today", "utcnow"}
    ]

    assert calls == []


def test_every_module_says_what_it_is() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for room in MAY_IMPORT
        for path in (ROOT / room).rglob("*.py")
        if "versions" not in path.parts and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]

    assert silent == []
