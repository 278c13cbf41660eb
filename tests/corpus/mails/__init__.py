"""Short threads by kind, from which the reader's model of kinds is taught.

A file a kind (its name up to a "-"), one thread a line: the subject, then the mails, parted by " | ". A mail that begins with ">" is the
owner's; " / " is a new line. Lines do not say who writes or when: the model looks at words alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.mail import Mailbox
from tests.corpus.banks import Item

MAILS = Path(__file__).parent
_OWNER, _OTHER = "Ola Vester <ola.vester@postbox.example>", "Kit Moran <kit.moran@firm.example>"
_BEGUN = datetime(2026, 9, 14, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Short:
    """A short thread: who said what, without names and dates. Of each mail (owner's, text)."""

    kind: str
    subject: str
    mails: tuple[tuple[bool, str], ...]

    def as_item(self) -> Item:
        """The thread as one of a bank, between two people of no meaning, on days of no meaning."""
        mails = tuple(
            {
                "from": _OWNER if own else _OTHER,
                "to": _OTHER if own else _OWNER,
                "date": (_BEGUN + timedelta(hours=number)).isoformat(),
                "subject": self.subject,
                "body": text,
            }
            for number, (own, text) in enumerate(self.mails)
        )
        owner = Mailbox("Ola Vester", "ola.vester@postbox.example", "UTC")
        return Item("short", owner, _BEGUN + timedelta(days=1), mails, {"kind": self.kind})


def shorts() -> Iterator[Short]:
    """All short threads, in order of file and line."""
    for file in sorted(MAILS.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            subject, *mails = (part.strip() for part in line.split(" | "))
            said = tuple((mail.startswith(">"), mail.removeprefix(">").strip().replace(" / ", "\n")) for mail in mails)
            yield Short(file.stem.partition("-")[0], subject, said)
