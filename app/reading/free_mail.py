"""Names by which mail providers go: who shares such a domain need not be a colleague."""

from __future__ import annotations

FREE_MAIL = frozenset(
    """
    gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol proton protonmail gmx web fastmail
    zoho mail hey tutanota posteo mailbox yandex qq 163 foxmail rediffmail comcast verizon att bellsouth telus
    shaw rogers btinternet sky talktalk virginmedia orange free laposte wanadoo t-online bigpond optusnet xtra
    """.split()  # noqa: SIM905
)
