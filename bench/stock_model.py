"""Trains stock Rasa's model on our data and keeps it by the digest of what it was made of. Never touches our own model.

``python -m bench.stock_model`` trains with the default's 100 epochs, which takes an hour or two. The benchmark takes
such a model where there is one and otherwise trains with SHORT epochs: how long a network learned changes what it
understands, not how long it takes to answer.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.program import Program, ordinary
from bot.rasa_process import PYTHON
from bot.settings import ROOT, SettingsError

CONFIG = Path(__file__).with_name("stock") / "config.yml"
WHOLE, SHORT = 100, 3
_EPOCHS = re.compile(r"(?<=epochs: )\d+")
_SHARE = re.compile(r"Epochs:\s+(\d+)%")


def inputs() -> list[Path]:
    """What the model is made of, besides Rasa."""
    return [CONFIG, *sorted((ROOT / "nlu_data").rglob("*.yml"))]


def place(epochs: int) -> Path:
    """Where the model of today's inputs lies, or would lie."""
    whole = hashlib.sha256(f"rasa 3.6.21, {epochs} epochs\n".encode())
    for part in inputs():
        whole.update(f"{part.relative_to(ROOT).as_posix()} {hashlib.sha256(part.read_bytes()).hexdigest()}\n".encode())
    return ROOT / "models" / f"stock-{whole.hexdigest()[:16]}.tar.gz"


def model(say: Callable[[str], None]) -> tuple[Path, int]:
    """A stock model of today's inputs and its epochs; trained if there is none."""
    for epochs in (WHOLE, SHORT):
        if place(epochs).exists():
            return place(epochs), epochs
    return train(SHORT, say), SHORT


def config(epochs: int) -> str:
    return _EPOCHS.sub(str(epochs), CONFIG.read_text("utf-8"))


def train(epochs: int, say: Callable[[str], None]) -> Path:
    """Train in a folder of its own; ``say`` hears how far it is, about twice a minute."""
    if not PYTHON.exists():
        raise SettingsError("Rasa's environment is missing: run 'make setup'")
    kept = place(epochs)
    kept.parent.mkdir(exist_ok=True)
    say(f"training stock Rasa's model, once ({'an hour or two' if epochs == WHOLE else 'three to eight minutes'}) ...")
    with tempfile.TemporaryDirectory(prefix="anxin-bench-") as folder:
        workshop = Path(folder)
        (workshop / "config.yml").write_text(config(epochs), "utf-8")
        command: list[str | Path] = [
            PYTHON,
            "-m",
            "rasa",
            "train",
            "--config",
            "config.yml",
            "--domain",
            ROOT / "nlu_data" / "domain",
        ]
        command += ["--data", ROOT / "nlu_data" / "intents", ROOT / "nlu_data" / "rules.yml"]
        command += ["--out", "models", "--fixed-model-name", "stock", "--force"]
        environ = {
            **ordinary(),
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
            "RASA_TELEMETRY_ENABLED": "false",
        }
        program = Program(command, cwd=workshop, environ=environ, log=workshop / "train.log")
        try:
            _watch(program, epochs, say)
        finally:
            program.stop()
        made = workshop / "models" / "stock.tar.gz"
        if not made.exists():
            raise SettingsError(f"stock Rasa's model could not be trained: {program.last_word()}")
        shutil.move(made, kept)
    for old in set(kept.parent.glob("stock-*.tar.gz")) - {place(WHOLE), place(SHORT)}:
        old.unlink()  # half a gigabyte each
    return kept


def _watch(program: Program, epochs: int, say: Callable[[str], None]) -> None:
    began = said = time.monotonic()
    while not program.ended:
        time.sleep(1)
        if time.monotonic() - said > 30:
            said = time.monotonic()
            shares = _SHARE.findall(program.log.read_text("utf-8", "replace"))
            done = round(int(shares[-1]) * epochs / 100) if shares else 0
            say(f"training stock Rasa's model: {said - began:.0f} s, {done} of {epochs} epochs")


if __name__ == "__main__":
    try:
        print(train(WHOLE, lambda text: print(text, flush=True)))
    except SettingsError as wrong:
        sys.exit(f"anxin: {wrong}")
    except KeyboardInterrupt:
        sys.exit(130)
