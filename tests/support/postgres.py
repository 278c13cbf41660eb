"""A PostgreSQL server of one's own: on the loopback, in a temporary folder, ended with the tests.

`postgres` is one server for the whole session (each worker of a parallel run has its own); `postgres_url` is a fresh,
empty database on it for one test. Tests that ask for them are skipped by name where no PostgreSQL is installed, and
fail in CI.
"""

from __future__ import annotations

import itertools
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from tests.support.lacking import lacking
from tests.support.limits import LONG
from tests.support.server import free_port

_DEBIAN = Path("/usr/lib/postgresql")
_UNPRIVILEGED = ("postgres", "nobody")  # PostgreSQL refuses to run as root
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server. `dsn` says how to reach its maintenance database; `bin` holds its programs (pg_dump …)."""

    port: int
    password: str = field(repr=False)
    bin: Path
    pid: int

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of one of its databases, for psycopg 3."""
        return f"postgresql+psycopg://afterword:{self.password}@127.0.0.1:{self.port}/{database}"

    @property
    def dsn(self) -> str:
        return self.url("postgres").replace("+psycopg", "")

    def create(self, database: str, template: str = "template1") -> str:
        """Make a database like `template`: an empty one, in UTF-8. Gives its SQLAlchemy URL."""
        query = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(database), sql.Identifier(template))
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(query)
        return self.url(database)

    @staticmethod
    def free_name() -> str:
        """A name that no database of this process has had."""
        return f"test_{next(_numbers)}"

    def drop(self, database: str) -> None:
        """Delete it, whoever is still connected."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))


def postgres_programs() -> Path | None:
    """The folder with `initdb` and `postgres`: on the PATH, or the newest of Debian's; None where there is none."""
    found = shutil.which("initdb")
    if found and shutil.which("postgres"):
        return Path(found).resolve().parent
    versions = sorted(_DEBIAN.glob("*/bin/initdb"), key=lambda path: float(path.parent.parent.name))
    return versions[-1].parent if versions else None


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A server with an empty cluster, stopped by its pid at the end."""
    programs = postgres_programs()
    if programs is None:
        lacking("PostgreSQL is not installed here (Debian: postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="afterword-postgres-"))
    user = _user()
    if user is not None:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    try:
        password, port = secrets.token_hex(16), free_port()
        _make_cluster(programs, folder, password, user)
        process = _start(programs, folder, port, user)
        server = Postgres(port, password, programs, process.pid)
        try:
            _wait_until_ready(server, process, folder)
            yield server
        finally:
            _stop(process)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _user() -> str | None:
    """Who runs the server: None for whoever runs the tests, unless that is root."""
    if os.getuid() != 0:
        return None
    known = {one.pw_name for one in pwd.getpwall()}
    found = [name for name in _UNPRIVILEGED if name in known]
    return found[0] if found else lacking("PostgreSQL does not run as root, and there is no other user here")


def _make_cluster(programs: Path, folder: Path, password: str, user: str | None) -> None:
    secret = folder / "password"
    secret.touch(mode=0o600)
    secret.write_text(password)
    if user is not None:
        os.chown(secret, pwd.getpwnam(user).pw_uid, -1)
    where = ["--pgdata", str(folder / "data"), "--username", "afterword", "--pwfile", str(secret)]
    how = ["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"]
    made = subprocess.run(
        [str(programs / "initdb"), *where, *how],
        user=user,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=LONG,
        check=False,
    )
    if made.returncode:
        raise RuntimeError(f"initdb failed:\n{made.stdout}")


def _start(programs: Path, folder: Path, port: int, user: str | None) -> subprocess.Popen[bytes]:
    options = {
        "listen_addresses": "127.0.0.1",
        "port": port,
        "unix_socket_directories": "",
        "fsync": "off",  # what a power cut would do is not tested here
        "max_connections": 200,
    }
    end_with_us = ["setpriv", "--pdeathsig", "INT"] if shutil.which("setpriv") else []  # should the tests be killed
    command = [*end_with_us, str(programs / "postgres"), "-D", str(folder / "data")]
    for name, value in options.items():
        command += ["-c", f"{name}={value}"]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(command, user=user, cwd=folder, stdout=log, stderr=log, start_new_session=True)


def _wait_until_ready(server: Postgres, process: subprocess.Popen[bytes], folder: Path) -> None:
    deadline = time.monotonic() + LONG
    while time.monotonic() < deadline and process.poll() is None:
        try:
            psycopg.connect(server.dsn, connect_timeout=int(LONG)).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"PostgreSQL did not get ready:\n{(folder / 'log').read_text()}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    """By its pid alone; SIGINT ends open sessions, then closes cleanly (PostgreSQL, "Shutting Down the Server")."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    try:
        process.wait(timeout=LONG)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGQUIT)
        process.wait(timeout=LONG)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The SQLAlchemy URL of an empty database; it is deleted after the test, whoever is still connected."""
    name = postgres.free_name()
    yield postgres.create(name)
    postgres.drop(name)
