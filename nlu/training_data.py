"""Looks over the training data before a training begins. Never mends it: it says which file is wrong, and how."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any, Dict, Iterator, Set

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from nlu.train import BrokenData

FEWEST = 10  # examples of an intent in one language; fewer teach nothing


def check(root: Path) -> None:
    """Raises BrokenData for the first thing that would make a useless or broken model."""
    intents = _known(root)
    for language in sorted(folder for folder in (root / "nlu_data" / "intents").iterdir() if folder.is_dir()):
        seen: Counter[str] = Counter()
        for file in sorted(language.glob("*.yml")):
            for name, count in _examples(file):
                if name not in intents:
                    raise BrokenData(f"{_short(file)}: the intent '{name}' is not in the domain.")
                seen[name] += count
        for name in sorted(intents):
            if seen[name] < FEWEST:
                raise BrokenData(f"{language.name}: '{name}' has {seen[name]} examples; {FEWEST} are the least.")


def _known(root: Path) -> Set[str]:
    domain = root / "nlu_data" / "domain"
    names: Set[str] = set()
    for file in sorted(domain.glob("*.yml")):
        names |= {str(name) for name in _read(file).get("intents") or []}
    if not names:
        raise BrokenData("nlu_data/domain names no intents.")
    return names


def _examples(file: Path) -> Iterator[Any]:
    for block in _read(file).get("nlu") or []:
        if not isinstance(block, dict) or "intent" not in block or not isinstance(block.get("examples"), str):
            raise BrokenData(f"{_short(file)}: a block without 'intent' and 'examples'.")
        lines = [line.strip() for line in block["examples"].splitlines() if line.strip()]
        wrong = [at for at, line in enumerate(lines, 1) if not line.startswith("- ") or not line[2:].strip()]
        if wrong:
            raise BrokenData(f"{_short(file)}: example {wrong[0]} of '{block['intent']}' does not begin with '- '.")
        yield block["intent"], len(lines)


def _read(file: Path) -> Dict[str, Any]:
    try:
        read = YAML(typ="safe").load(file.read_text("utf-8"))
    except (YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise BrokenData(f"{_short(file)}{line}: this is no YAML.") from None
    if not isinstance(read, dict):
        raise BrokenData(f"{_short(file)}: this holds no data.")
    return read


def _short(file: Path) -> str:
    return "/".join(file.parts[-3:])
