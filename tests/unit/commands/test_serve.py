"""What `afterword serve` says when it cannot start, and where it says the page is."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.commands.serve import port_trouble, settings_from, url_of


@pytest.mark.parametrize(("name", "value"), [("PORT", "eighty"), ("PORT", "70000"), ("ALLOW_OTHER_HOSTS", "perhaps")])
def test_a_setting_that_cannot_be_used_is_named_in_plain_words(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"AFTERWORD_{name}", value)
    result = CliRunner().invoke(app, ["serve"])
    assert result.exit_code == 2
    assert f"afterword: AFTERWORD_{name} is '{value}': input should be" in result.output
    assert "Traceback" not in result.output
    assert "pydantic" not in result.output


@pytest.mark.parametrize("said", [["serve", "--mailbox"], ["serve", "--data-dir"], ["read"], ["read", "--json"]])
@pytest.mark.parametrize("value", ["", " "])
def test_an_empty_path_is_refused_and_not_taken_for_this_folder(said: list[str], value: str) -> None:
    result = CliRunner().invoke(app, [*said, value])
    assert result.exit_code == 2
    assert "it is empty" in result.output


def test_a_variable_set_to_nothing_names_no_mailbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_MAILBOX", "")
    assert settings_from({}).mailbox is None
    monkeypatch.setenv("AFTERWORD_MAILBOX", "mail")
    assert settings_from({}).mailbox == Path("mail")


def test_a_port_is_free_or_taken() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert port_trouble("127.0.0.1", port) == "is taken"
    assert port_trouble("127.0.0.1", port) == ""


def test_a_port_that_is_not_allowed_is_not_called_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    result = CliRunner().invoke(app, ["serve", "--port", "80"])
    assert result.exit_code == 2
    assert "port 80 is not allowed to this user" in result.output
    assert "taken" not in result.output


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("localhost", "http://localhost:8000"),
        ("::1", "http://[::1]:8000"),
        ("[::1]", "http://[::1]:8000"),
    ],
)
def test_an_ipv6_address_is_printed_in_brackets(host: str, url: str) -> None:
    assert url_of(host, 8000) == url
