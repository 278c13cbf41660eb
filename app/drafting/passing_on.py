"""Thanks for somebody without an address, in a mail to the coordinator that asks to pass them on (etiquette T8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.drafts import Draft, Note, Profile, Tone, Trace
from app.domain.followups import FollowUp
from app.domain.mail import Mailbox
from app.domain.reading import Person, Reading
from app.drafting.choice import Chooser
from app.drafting.guard import check
from app.drafting.naming import salutation
from app.drafting.occasion import occasion
from app.drafting.placing import header_text, place

_ASKED = {
    Tone.WARM: "I have no address for {name}. I would be very glad if you could pass on these lines:",
    Tone.PLAIN: "I have no address for {name}, and would be glad if you could pass on this note:",
    Tone.FORMAL: "As I have no address for {name}, I should be grateful if you would pass on the following note:",
}


def passed_on(
    note: Draft,
    via: Person,
    *,
    follow_up: FollowUp,
    reading: Reading,
    profile: Profile,
    notes: Sequence[Note],
    mailbox: Mailbox,
    now: datetime,
) -> Draft:
    """The thank-you `note` within a mail to `via`, who has an address: their greeting, one sentence that asks, the note
    as it is. The guard looks at the whole; the note's own length was looked at when it was written."""
    scene = occasion(
        replace(follow_up, to_name=via.name, to_email=via.email, email_inferred=False), reading, profile, mailbox, now
    )
    where = place(scene, Chooser(f"{mailbox.email}|subject|{follow_up.key}"))
    asked = _ASKED[profile.tone].format(name=header_text(follow_up.to_name))
    made = replace(
        note,
        to_name=header_text(via.name),
        to_email=where.to_email,
        subject=where.subject,
        body=f"{salutation(scene, ())}\n\n{asked}\n\n{note.body}",
        in_reply_to=where.in_reply_to,
        references=where.references,
        traces=(Trace(header_text(follow_up.to_name), "reading"), *note.traces),
    )
    report = check(made, reading=reading, profile=profile, notes=notes, mailbox=mailbox)
    found = [f"check: {problem.text}" for problem in report.problems if problem.code not in ("length", "greeting")]
    kept = [text for text in note.warnings if "No address" not in text and "is a guess" not in text]
    told = f"check: this mail goes to {made.to_name}, who is asked to pass it on"
    return replace(made, warnings=tuple(dict.fromkeys((*where.warnings, *kept, told, *found))))
