"""Reads the sources that speak to workers and looks whether there are words, and arguments, for each thing they say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import words
from casework import flags
from casework.elements import ELEMENTS, LABOUR
from tests.words.fluent_files import messages, variables

ROOT = Path(words.__file__).parents[2]
SOURCES = sorted(path for room in ("actions", "bot", "handoff") for path in (ROOT / room).glob("*.py"))
TABLES = {"ANSWERS", "_RIGHTS"}  # intent or matter → code
DOMAINS = {"understood_": list(LABOUR), "emergency_": list(flags.EMERGENCY), "ask_": list(ELEMENTS)}


def _returned(tree: ast.AST, function: str) -> list[str]:
    """Give what a function of the source can return, as far as it is written out."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == function]
    returns = [node.value for each in found for node in ast.walk(each) if isinstance(node, ast.Return)]
    return [value.value for value in returns if isinstance(value, ast.Constant)]


def _codes(node: ast.expr, tree: ast.AST) -> list[str]:
    """Give the codes that an expression can be; one that is only passed on (a name) is found where it is written."""
    match node:
        case ast.Constant(value=str(code)):
            return [code]
        case ast.IfExp(body=body, orelse=orelse):
            return _codes(body, tree) + _codes(orelse, tree)
        case ast.JoinedStr(values=[ast.Constant(value=str(prefix)), *_]):
            return [f"{prefix}{value}" for value in {**DOMAINS, "why_": _returned(tree, "_topic")}[prefix]]
        case _:
            return []


def _said_in(path: Path) -> Iterator[tuple[str, frozenset[str] | None]]:
    """Give every code with the names of the arguments given for it; None where they are passed on."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="say" | "_say") | ast.Name(id="say" | "_say"), args=args, keywords=given
            ):
                passed_on = any(keyword.arg is None for keyword in given)
                named = None if passed_on else frozenset(keyword.arg for keyword in given if keyword.arg)
                yield from ((code, named) for argument in args for code in _codes(argument, tree))
            case ast.Dict(keys=keys, values=values):
                pairs = zip(keys, values, strict=True)
                said = [value for key, value in pairs if isinstance(key, ast.Constant) and key.value == "say"]
                yield from ((code, None) for value in said for code in _codes(value, tree))
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(values=values)) if name in TABLES:
                yield from ((code, frozenset()) for value in values for code in _codes(value, tree))
            case ast.JoinedStr(values=[ast.Constant(value=str(prefix)), *_]) if prefix in DOMAINS:
                yield from ((code, None) for code in _codes(node, tree))


SAID = sorted({code for path in SOURCES for code, _ in _said_in(path)})


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_there_are_words_for_every_code_that_the_sources_say(language):
    assert [code for code in SAID if not words.has(code, language)] == []


def test_the_sources_were_really_read():
    """A scan that finds nothing would pass all the rest."""
    assert {"consent", "why_who", "why", "rights_dismissal", "emergency_self_harm", "understood_gig_worker"} <= set(
        SAID
    )
    assert {"ticket_opened", "help", "closed"} <= set(SAID)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_code_is_given_the_arguments_its_words_need(path):
    missing = {
        (code, name)
        for code, given in _said_in(path)
        if given is not None and code in messages("zh")
        for name in variables(messages("zh")[code])
        - {"lines" if given_name == "elements" else given_name for given_name in given}
    }

    assert missing == set()


def test_there_are_words_for_every_code_in_rasas_domain():
    domain = "".join(path.read_text("utf-8") for path in (ROOT / "nlu_data" / "domain").glob("*.yml"))

    assert [code for code in re.findall(r"\bsay: *(\w+)", domain) if not words.has(code, "zh")] == []
