"""What docs/operations.md, the Dockerfile and compose.yaml say of the server is so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from app import operation
from app.cli import app as command_line
from app.settings import Settings
from app.store import operator
from app.store.unit import Store
from app.telemetry import metrics
from scripts.settings_table import PAGE, with_table
from tests.support.desks import open_store

ROOT = Path(__file__).parent.parent.parent


def compose() -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
    return told


def dockerfile() -> list[list[str]]:
    text = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
    return [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def test_the_table_of_settings_is_what_the_settings_class_says() -> None:
    assert PAGE.read_text() == with_table(PAGE.read_text()), "make settings-table"


def test_every_setting_says_what_it_is() -> None:
    assert [name for name, field in Settings.model_fields.items() if not (field.description or "").endswith(".")] == []


def test_every_metric_of_ours_is_explained(tmp_path: Path) -> None:
    store: Store = open_store(tmp_path)
    ours = {one.name for one in metrics.REGISTRY.collect() if one.name.startswith("afterword_")}
    ours |= {f"afterword_{name}" for name in operator.figures(store)}
    told = operation._exposed(store, f"sqlite:///{tmp_path / 'none.sqlite3'}").decode()
    ours |= set(re.findall(r"^# TYPE (afterword_\w+)(?<!_created) gauge", told, re.MULTILINE))
    store.engine.dispose()
    named = set(re.findall(r"`(afterword_\w+)`", PAGE.read_text()))
    assert named == ours


def test_the_image_is_made_of_what_is_there_and_runs_without_rights() -> None:
    steps = dockerfile()
    copied = [word for step in steps if step[0] == "COPY" and "--from=build" not in step for word in step[1:-1]]
    assert copied
    ignored = (ROOT / ".dockerignore").read_text().split()
    assert [one for one in copied if not (ROOT / one).exists() or one in ignored] == []
    assert [step[1] for step in steps if step[0] == "USER"] == ["afterword"]
    assert [step for step in steps if step[0] == "CMD"] == [["CMD", '["afterword",', '"serve"]']]


def test_the_services_know_our_settings_and_commands() -> None:
    services = compose()["services"]
    assert set(services) == {"db", "web", "worker"}
    commands = {one.name or getattr(one.callback, "__name__", "") for one in command_line.registered_commands}
    for name in ("web", "worker"):
        settings = {one.removeprefix("AFTERWORD_").lower() for one in services[name]["environment"]}
        assert settings <= set(Settings.model_fields)
        program, command = services[name]["command"]
        assert program == "afterword"
        assert command in commands
    assert services["web"]["environment"]["AFTERWORD_DATABASE_URL"].startswith("postgresql://")
    assert all(port.startswith("127.0.0.1:") for port in services["web"]["ports"])


def test_a_container_gets_longer_to_stop_than_the_server_needs() -> None:
    settings = Settings()
    for name in ("web", "worker"):
        service = compose()["services"][name]
        drain = float(service["environment"].get("AFTERWORD_DRAIN_SECONDS", settings.drain_seconds))
        assert float(service["stop_grace_period"].removesuffix("s")) > drain + settings.stop_seconds


@pytest.mark.parametrize("secret", ["POSTGRES_PASSWORD", "AFTERWORD_VAULT_KEYS", "AFTERWORD_METRICS_KEY"])
def test_no_secret_stands_in_the_file(secret: str) -> None:
    assert re.findall(rf"{secret}: (?!\$\{{{secret})", (ROOT / "compose.yaml").read_text()) == []
