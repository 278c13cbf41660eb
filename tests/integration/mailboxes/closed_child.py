"""Run by a test in a process of its own: uses a Maildir as somebody without rights to parts of it."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from app.domain.errors import MailboxError
from app.domain.mail import Mailbox as Owner
from app.mailboxes.local import LocalMailbox
from app.mailboxes.maildir import make_maildir
from tests.integration.mailboxes.contract import draft
from tests.support.stand_ins import parse

NOBODY = 65534


def attempt(root: Path) -> dict[str, Any]:
    async def run() -> dict[str, Any]:
        mailbox = LocalMailbox(root, Owner("Alex", "alex@mail.example", "Europe/London"), parse)
        found = await mailbox.search()
        warnings = (await mailbox.thread(found[0].id)).warnings if found else ()
        await mailbox.create_draft(draft(), mark="m1")
        return {"count": len(found), "warnings": warnings, "unread": await mailbox.unread()}

    try:
        return asyncio.run(run())
    except MailboxError as error:
        return {"error": f"{type(error).__name__}: {error}"}


def main(root: Path) -> None:
    with tempfile.TemporaryDirectory() as elsewhere:  # import all that is needed while it can be read
        make_maildir(Path(elsewhere) / "Maildir")
        attempt(Path(elsewhere) / "Maildir")
    if os.getuid() == 0:
        for path in (root, *root.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    told = {}
    (root / ".Jobs").chmod(0)
    (root / "cur" / "2.host:2,S").chmod(0)
    told["folder and file closed"] = attempt(root)
    (root / ".Drafts" / "tmp").chmod(0o500)
    told["drafts closed"] = attempt(root)
    (root / "cur").chmod(0)
    told["all closed"] = attempt(root)
    for path in (root / ".Jobs", root / "cur", root / ".Drafts" / "tmp"):
        path.chmod(0o755)
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
