"""Reads texts without a running server: JSON lines in, JSON lines out. Never logs a text.

`python -m nlu.parse [MODEL] < texts.jsonl`: each line {"text": ...} gives {"intent": {...}, "ranking": [...]}.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from itertools import islice
from pathlib import Path
from typing import Iterable, Iterator, List, Sequence, TextIO

from nlu.train import MODEL, SETTINGS, WrongModel, verify

AT_ONCE = 64


def main(arguments: Sequence[str], lines: TextIO, out: TextIO) -> int:
    os.environ.update({name: os.environ.get(name, value) for name, value in SETTINGS.items()})
    warnings.showwarning = lambda *_said, **_more: None  # Rasa's packages complain about one another
    model = Path(arguments[0]) if arguments else MODEL
    try:
        verify(model)
    except WrongModel as wrong:
        print(wrong, file=sys.stderr)
        return 1
    from rasa.core.agent import Agent  # noqa: PLC0415
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415

    from nlu import straight  # noqa: PLC0415 - after the settings: these bring in Rasa
    from nlu.reading import parse, short  # noqa: PLC0415

    configure_structlog()
    straight.install()
    processor = Agent.load(str(model)).processor
    for texts in _bunches(lines):
        for read in parse(processor, texts):
            print(json.dumps(short(read), ensure_ascii=False), file=out)
        out.flush()
    return 0


def _bunches(lines: Iterable[str]) -> Iterator[List[str]]:
    texts = (str(json.loads(line)["text"]) for line in lines if line.strip())
    while bunch := list(islice(texts, AT_ONCE)):
        yield bunch


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], sys.stdin, sys.stdout))
