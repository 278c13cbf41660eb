"""Settings come from the environment and from nowhere else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.settings import Settings, default_data_dir


def test_data_lies_where_this_system_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", "/home/alex")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert default_data_dir() == Path("/home/alex/.local/share/afterword")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert default_data_dir() == Path("/data/afterword")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert default_data_dir() == Path("/home/alex/Library/Application Support/afterword")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "/local")
    assert default_data_dir() == Path("/local/afterword")


def test_the_store_is_sqlite_in_the_data_folder_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_DATA_DIR", "/data/aw")
    assert Settings().store_url == "sqlite:////data/aw/afterword.sqlite3"
    monkeypatch.setenv("AFTERWORD_DATABASE_URL", "postgresql+psycopg://somewhere/aw")
    assert Settings().store_url == "postgresql+psycopg://somewhere/aw"


def test_it_listens_on_the_loopback_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOST", "PORT"):
        monkeypatch.delenv(f"AFTERWORD_{name}", raising=False)
    assert (Settings().host, Settings().port) == ("127.0.0.1", 8000)


@pytest.mark.parametrize("form", ["postgres://u:p@h/n", "postgresql://u:p@h/n", "postgresql+psycopg://u:p@h/n"])
def test_postgresql_is_served_by_one_driver_however_its_address_is_written(form: str) -> None:
    settings = Settings(database_url=form)
    assert settings.store_url == settings.work_url == "postgresql+psycopg://u:p@h/n"


def test_a_server_for_others_takes_the_database_that_its_hosting_service_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://u:p@h/n")
    monkeypatch.setenv("AFTERWORD_PUBLIC_BASE_URL", "https://app.example")
    assert Settings().store_url == "postgresql+psycopg://u:p@h/n"
    monkeypatch.setenv("AFTERWORD_DATABASE_URL", "postgresql://u:p@h/own")
    assert Settings().store_url == "postgresql+psycopg://u:p@h/own"


def test_on_somebodys_own_machine_another_programs_database_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://u:p@h/n")
    assert Settings().store_url.startswith("sqlite:")
