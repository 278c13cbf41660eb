"""Who writes into a thread without belonging to it: from elsewhere, and neither named nor written to before."""

from __future__ import annotations

import unicodedata

from app.domain.mail_domains import domain_label
from app.domain.reading import MessageRef, Person, Reading

CERTAIN = 1.0  # the user's own word about a person: no reading is as sure of itself


def strangers(reading: Reading, owner_email: str) -> frozenset[str]:
    """The names of the people whose first mail came after another of the company's, from an address of another holder,
    with nothing before it that speaks for them: nobody had written to that address or copied it in, nobody had named
    them, and the domain does not bear the company's name. Whom the user has spoken for is none."""
    people = (*reading.interviewers, *reading.contacts)
    return frozenset(person.name for person in people if _is_stranger(person, reading, owner_email.lower()))


def coordinator(reading: Reading, owner_email: str) -> Person | None:
    """Who can be asked to pass something on (etiquette T8): the contact with an address who wrote last, else the first
    with one. Nobody whom the thread does not vouch for."""
    unknown = strangers(reading, owner_email)
    known = [one for one in reading.contacts if one.email and not one.email_inferred and one.name not in unknown]
    wrote = [(one.last_wrote, one) for one in known if one.last_wrote is not None]
    return max(wrote, key=lambda pair: pair[0])[1] if wrote else next(iter(known), None)


def _is_stranger(person: Person, reading: Reading, owner: str) -> bool:
    email = person.email
    if not email or person.email_inferred or person.confidence >= CERTAIN:
        return False
    first = next((place for place, one in enumerate(reading.messages) if one.sender.email == email), None)
    if first is None:
        return False
    before = reading.messages[:first]
    theirs = [one for one in before if one.sender.email not in ("", owner, email) and not one.no_reply]
    if not theirs or any(email == one.email for message in before for one in message.recipients):
        return False
    return not (_of_their_house(email, theirs, reading) or _named_before(person, before))


def _of_their_house(email: str, theirs: list[MessageRef], reading: Reading) -> bool:
    """Whether the domain is one that wrote or was written to before, or bears the company's name: all of it, or its
    first words ("prairieshield" of Prairie Shield Mutual)."""
    label = domain_label(email)
    if not label:
        return False
    others = {one.email for message in theirs for one in (message.sender, *message.recipients)}
    words = reading.company.value.split() if reading.company is not None else []
    names = {_letters("".join(words[:count])) for count in (*range(2, len(words)), len(words)) if count}
    return label in names or any(domain_label(other) == label for other in others)


def _named_before(person: Person, before: tuple[MessageRef, ...]) -> bool:
    ids = {message.id for message in before}
    told = (*person.evidence, *person.title_evidence, *person.email_evidence)
    return any(evidence.message_id in ids for evidence in told)


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(character for character in plain if character.isalnum())
