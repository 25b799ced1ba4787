"""The locks: hashes for every package, and no address of any host."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", ["app.txt", "nlu.txt"])
def test_a_lock_has_a_hash_for_each_package_and_names_no_host(name: str) -> None:
    lock = (ROOT / "locks" / name).read_text("utf-8")
    packages = re.split(r"\n(?=\S)", lock.strip())

    assert "://" not in lock
    assert all("--hash=sha256:" in package for package in packages)


def test_the_locks_hold_what_the_project_names() -> None:
    lock = (ROOT / "locks" / "app.txt").read_text("utf-8")
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    named = re.findall(r'^    "([A-Za-z0-9._-]+)(?:\[[^\]]*\])?[<>=]', project, re.MULTILINE)
    canonical = {re.sub(r"[._-]+", "-", name).lower() for name in named}
    locked = {re.sub(r"[._-]+", "-", name).lower() for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)}

    assert len(named) > 20
    assert canonical - locked == set()
