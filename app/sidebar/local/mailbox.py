"""Which local mailbox to serve: the demo, a Maildir, or mail imported into a Maildir of Afterword's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.demo.mailbox import prepare
from app.domain.errors import InvalidInput
from app.domain.mail import Mailbox as Owner
from app.machine import machine_zone, unknown_zone
from app.mailboxes.importing import Imported, Progress, import_mail, owner_of
from app.settings import Settings
from app.store.unit import Store


@dataclass(frozen=True, slots=True)
class Served:
    """A Maildir to serve. `account` names its rows; `told` is what the user should know at the start."""

    root: Path
    owner: Owner
    provider: str
    account: str
    told: tuple[str, ...]
    demo: bool = False
    report: Path | None = None  # of the import that brought the mail


def _zone(settings: Settings) -> str:
    if not settings.time_zone:
        return machine_zone()
    try:
        return str(ZoneInfo(settings.time_zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InvalidInput(
            f"“{settings.time_zone}” is no time zone.", advice="Use an IANA name, as Europe/London or America/Chicago."
        ) from None


def _told(source: Path, imported: Imported) -> list[str]:
    told = [f"Drafts land in {imported.root / '.Drafts'}"]
    if imported.root != source.expanduser().resolve():
        told.insert(0, f"Imported from {source}: {imported.new} new messages, {imported.known} known already.")
        told.insert(1, "The originals were not touched.")
    if imported.left_out:
        told.append(f"Left out: {imported.left_out} messages marked as spam or deleted.")
    if imported.repeated:
        told += _listed("Kept beside another mail with the same Message-ID", imported.repeated)
    if imported.broken:
        told += _listed("Not readable and left out", imported.broken)
    return told


def _told_zone(zone: str, settings: Settings) -> str:
    unknown = "" if settings.time_zone else unknown_zone()
    doubt = f"The zone that TZ names, “{unknown}”, is not known. " if unknown else ""
    return f"{doubt}Times are those of {zone}; AFTERWORD_TIME_ZONE names another."


def _listed(title: str, names: Sequence[str]) -> list[str]:
    """The title with how many there are, and the first ten of them."""
    more = [f"  and {len(names) - 10} more"] if len(names) > 10 else []
    return [f"{title}, {len(names)}:", *(f"  {name}" for name in names[:10]), *more]


def choose(settings: Settings, store: Store, now: datetime, progress: Callable[[Progress], None]) -> Served:
    """Prepare the mailbox that the settings name. Raises InvalidInput or Unavailable with what to do."""
    zone = _zone(settings)
    if settings.mailbox is None:
        demo = prepare(settings.data_dir, store, now=now, zone=zone)
        told = [f"Demo mailbox, drafts land in {demo.root / '.Drafts'}", _told_zone(demo.owner.time_zone, settings)]
        if demo.outdated:
            told.append(
                f"It was made on {demo.made_on} and kept, since you worked in it: `afterword demo --fresh` renews it."
            )
        return Served(demo.root, demo.owner, "demo", demo.account, tuple(told), demo=True)
    imported = import_mail(settings.mailbox, settings.data_dir, owner_email=settings.owner_email, progress=progress)
    guessed = owner_of(imported.root)
    email = settings.owner_email.lower() or guessed.email
    if not email:
        raise InvalidInput(
            f"There is no mail in {settings.mailbox} that tells whose it is.",
            kept="Nothing was changed.",
            advice="Say it: make run MAILBOX=… OWNER=your-address (afterword serve --owner-email).",
        )
    name = settings.owner_name or (guessed.name if guessed.email == email else "")
    told = [*_told(settings.mailbox, imported), _told_zone(zone, settings)]
    if not settings.owner_email:
        told.append(f"This looks like the mailbox of {name or email} <{email}>.")
        told.append("If it is another's: make run MAILBOX=… OWNER=address (afterword serve --owner-email address).")
    owner = Owner(name, email, zone)
    return Served(imported.root, owner, "local", str(imported.root), tuple(told), report=imported.report)
