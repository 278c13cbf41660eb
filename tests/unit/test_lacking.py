"""What a machine lacks is skipped there, and fails in CI."""

from __future__ import annotations

import pytest

from tests.support.lacking import lacking


def test_what_is_lacking_is_skipped_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no browser"):
        lacking("no browser")


def test_what_is_lacking_in_ci_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no browser"):
        lacking("no browser")
