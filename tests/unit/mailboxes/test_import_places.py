"""Where mail may be said to lie, and what is answered to a place that leads nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import InvalidInput, Unavailable
from app.mailboxes.importing import import_mail


def test_links_in_a_circle_are_said_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to("round")
    with pytest.raises((InvalidInput, Unavailable), match=r"leads nowhere|symbolic links"):
        import_mail(tmp_path / "round", tmp_path / "data")


def test_the_home_of_nobody_is_said_and_no_traceback(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="leads nowhere"):
        import_mail(Path("~nobody-of-that-name/mail"), tmp_path / "data")


@pytest.mark.parametrize("name", ["with space.mbox", "100% #1 $x.mbox", "Müller & Søn’s.mbox", "-begins.mbox"])
def test_an_mbox_may_have_any_name(tmp_path: Path, name: str) -> None:
    mbox = tmp_path / name
    mbox.write_bytes(b"From a@b.example Mon Jan  5 10:00:00 2026\nFrom: a@b.example\nTo: me@c.example\n\nHello\n")
    assert import_mail(mbox, tmp_path / "data").new == 1
