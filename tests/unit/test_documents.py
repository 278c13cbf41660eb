"""What the documents tell a reader to type exists: our commands and options, make targets, settings."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer

from app.cli import app
from app.settings import Settings

ROOT = Path(__file__).parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^    (?! )(.*)$", re.MULTILINE)
_OURS = re.compile(r"(?:\.venv/bin/)?afterword (?!&&)([a-z-].*)")


def lines(page: Path) -> list[str]:
    """The lines of a page's code blocks (indented ones), and what stands between backticks."""
    text = page.read_text()
    return [*_BLOCK.findall(text), *re.findall(r"`([^`\n]+)`", text)]


def commands(page: Path) -> list[list[str]]:
    """The words after `afterword` wherever a page names our command."""
    found = []
    for line in lines(page):
        match = re.fullmatch(rf"{_OURS.pattern}", line.strip())
        if match:
            found.append(shlex.split(re.split(r"\s+(?:#|>|\|)", match[1])[0]))
    return found


def our_commands() -> dict[str, Any]:
    """By name, as the command line has them."""
    found: dict[str, Any] = vars(typer.main.get_command(app))["commands"]
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_of_ours_exists_with_its_options(page: Path) -> None:
    for words in commands(page):
        options = [word.partition("=")[0] for word in words if word.startswith("-")]
        if words[0].startswith("-"):
            assert words[0] in ("--help", "--version"), words
            continue
        command = our_commands().get(words[0])
        if "commands" in vars(command):
            command = vars(command)["commands"].get(words[1])
        assert command is not None, words
        known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
        assert set(options) <= known | {"--help"}, words


@pytest.mark.parametrize("page", ["gmail.md", "outlook.md"])
def test_the_ways_to_gmail_and_outlook_name_our_commands(page: str) -> None:
    named = {words[0] for words in commands(ROOT / "docs" / page)}
    assert {"host", "manifest"} <= named


def test_the_permissions_told_for_outlook_are_those_that_are_asked_for() -> None:
    from app.mailboxes.outlook.scopes import DRAFTS, READING
    from app.sidebar.outlook import wall

    page = (ROOT / "docs" / "outlook.md").read_text()
    asked = {scope.rpartition("/")[2] for scope in (*wall.WRITE, *wall.READ)}
    assert asked == DRAFTS | READING
    table = page.partition("## What you need")[0]
    assert set(re.findall(r"^\| `([A-Za-z.]+)` \(Microsoft Graph\)", table, re.MULTILINE)) == DRAFTS
    named = re.findall(r"for name in ([\w. ]+); do", page)
    assert set(named[0].split()) == asked | {"offline_access"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_target_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = [re.match(r"(?:[A-Z]+=\S+ )*make ([a-z-]+)", line.strip()) for line in lines(page)]
    assert {match[1] for match in named if match} <= targets


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_setting_exists(page: Path) -> None:
    known = {f"AFTERWORD_{name.upper()}" for name in Settings.model_fields}
    assert set(re.findall(r"\bAFTERWORD_[A-Z_]*[A-Z]\b", page.read_text())) <= known | {"AFTERWORD_SOAK"}


def test_the_scopes_told_are_the_manifests() -> None:
    from app.sidebar.gmail.manifest import SCOPES

    table = (ROOT / "docs" / "gmail.md").read_text().partition("## What you need")[0]
    told = re.findall(r"^\| `([a-z.]+)` \|", table, re.MULTILINE)
    assert told == [scope.removeprefix("https://www.googleapis.com/auth/") for scope in SCOPES]
