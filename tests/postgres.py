"""A PostgreSQL cluster of the tests' own, in a temporary folder, stopped at the end. Needs no running server."""

from __future__ import annotations

import getpass
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import sql


@dataclass(frozen=True)
class Cluster:
    """A server on a unix socket in its own folder."""

    folder: Path

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://anxin@/{name}?host={self.folder}"

    def create(self, template: str = "template0") -> str:
        """Make a database with a new name."""
        name = f"t_{secrets.token_hex(6)}"
        self.run("CREATE DATABASE {} TEMPLATE {}", name, template)
        return name

    def drop(self, name: str) -> None:
        self.run("DROP DATABASE {} WITH (FORCE)", name)

    def run(self, statement: str, *names: str) -> None:
        with psycopg.connect(host=str(self.folder), user="anxin", dbname="postgres", autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def program(name: str) -> str | None:
    """Find one of PostgreSQL's own programs, the newest version first where several lie there."""
    found = shutil.which(name)
    if found is not None:
        return found
    lying_there = Path("/usr/lib/postgresql").glob(f"*/bin/{name}")
    return max(map(str, lying_there), key=lambda path: int(path.split("/")[4]), default=None)


def ordinary_user() -> str:
    """Who runs the server: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return getpass.getuser()
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    initdb, pg_ctl = program("initdb"), program("pg_ctl")
    if initdb is None or pg_ctl is None:
        pytest.skip("PostgreSQL is not installed: no initdb and pg_ctl on PATH or under /usr/lib/postgresql")
    folder = Path(tempfile.mkdtemp(prefix="anxin-pg-", dir="/tmp"))  # a socket's path must be short
    user = ordinary_user()
    if os.geteuid() == 0:
        shutil.chown(folder, user, pwd.getpwnam(user).pw_gid)
    try:
        _run(user, folder, initdb, "-D", "data", "-U", "anxin", "-A", "trust", "-E", "UTF8", "--no-locale")
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c max_connections=200"
        _run(user, folder, pg_ctl, "-D", "data", "-l", "log", "-w", "-t", "60", "-o", options, "start")
        try:
            yield Cluster(folder)
        finally:
            _run(user, folder, pg_ctl, "-D", "data", "-w", "-m", "fast", "stop")
    finally:
        shutil.rmtree(folder)


def _run(user: str, folder: Path, *command: str) -> None:
    """Run in the folder as the ordinary user; what went wrong is in the error."""
    as_user = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    with (folder / "setup.log").open("ab") as log:
        done = subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log, timeout=120, check=False, **as_user
        )
    if done.returncode != 0:
        pytest.fail(f"{command[0]} failed:\n{(folder / 'setup.log').read_text(errors='replace')[-2000:]}")
