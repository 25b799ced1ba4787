"""Where the app's own log lines go: JSON lines in the log folder, plain lines on standard error.
Carries ids and class names only.
"""

from __future__ import annotations

import logging
import logging.config
import sys
import traceback
from pathlib import Path

import structlog

_SHARED: list[structlog.typing.Processor] = [
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.CallsiteParameterAdder([structlog.processors.CallsiteParameter.MODULE]),
]


def set_up(folder: Path, *, verbose: bool = False) -> None:
    """Called once at the start. Access logs and the libraries' debug lines stay off: they hold texts and addresses."""
    folder.mkdir(parents=True, exist_ok=True)
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    plain = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_SHARED,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _without_words,
            structlog.dev.ConsoleRenderer(colors=False),
        ],
    )
    lines = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_SHARED,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _without_words,
            structlog.processors.JSONRenderer(),
        ],
    )
    screen = logging.StreamHandler(sys.stderr)
    screen.setFormatter(plain)
    screen.setLevel(logging.INFO if verbose else logging.WARNING)
    file = logging.FileHandler(folder / "anxin.log", encoding="utf-8")
    file.setFormatter(lines)
    root = logging.getLogger()
    root.handlers[:] = [screen, file]
    root.setLevel(logging.INFO)
    for name in ("httpx", "httpcore", "uvicorn.access", "rasa_sdk", "sqlalchemy", "asyncio", "sse_starlette"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _without_words(_logger: object, _name: str, line: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """A traceback shows where, never with what: messages of exceptions can hold what a worker wrote."""
    told = line.pop("exc_info", None)
    if told is True:
        told = sys.exc_info()
    if isinstance(told, tuple) and told[0] is not None:
        frames = traceback.extract_tb(told[2])[-6:]
        line["exception"] = told[0].__name__
        line["at"] = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return line
