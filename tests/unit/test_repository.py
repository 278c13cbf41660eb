"""What must be true of the repository itself: locks, licence, image, documents."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from app import __version__

ROOT = Path(__file__).parent.parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_library_is_pinned_and_has_hashes(name: str) -> None:
    blocks = re.split(r"\n(?=\S)", (ROOT / name).read_text())
    requirements = [block for block in blocks if block and not block.startswith("#")]
    assert len(requirements) > 40
    for block in requirements:
        assert re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==\S+", block), block.splitlines()[0]
        assert "--hash=sha256:" in block, block.splitlines()[0]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_index(name: str) -> None:
    text = (ROOT / name).read_text()
    assert not re.search(r"https?://|--(extra-)?index-url|--find-links|file:", text)


def test_what_runs_is_locked_the_same_for_development() -> None:
    def pins(name: str) -> dict[str, str]:
        return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", (ROOT / name).read_text(), re.MULTILINE))

    run, dev = pins(LOCKS[0]), pins(LOCKS[1])
    assert {name: dev[name] for name in run if name in dev} == {name: run[name] for name in run if name in dev}


def test_every_dependency_is_in_the_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = {re.split(r"[\[<>=~! ]", line)[0].lower() for line in project["dependencies"]}
    locked = set(re.findall(r"^([a-z0-9._-]+)==", (ROOT / LOCKS[0]).read_text(), re.MULTILINE))
    assert names <= locked


def test_the_image_runs_without_rights_from_the_lock_and_tells_its_health() -> None:
    lines = (ROOT / "Dockerfile").read_text().splitlines()
    commands = [line.split()[0] for line in lines if line and line[0].isupper()]
    text = "\n".join(lines)
    assert "USER afterword" in lines
    assert commands.index("USER") < commands.index("CMD")
    assert "--require-hashes -r requirements.lock" in text
    assert "HEALTHCHECK" in commands
    for source in re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE):
        for name in source.split():
            assert (ROOT / name).exists(), name


def test_the_changelog_speaks_of_this_version_or_of_what_is_to_come() -> None:
    text = (ROOT / "CHANGELOG.md").read_text()
    assert "## Unreleased" in text or f"## {__version__}" in text


def test_links_within_the_documents_lead_somewhere() -> None:
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_no_code_path_can_send_mail() -> None:
    words = re.compile(r"smtplib|gmail\.send|Mail\.Send|users/me/messages/send|/sendMail|drafts/send", re.IGNORECASE)
    for source in (ROOT / "app").rglob("*.py"):
        assert not words.search(source.read_text()), source
