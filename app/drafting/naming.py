"""What to call people: the salutation, and names inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.drafts import Note, Tone
from app.domain.followups import FollowUpKind
from app.domain.reading import Person, Usage
from app.drafting.occasion import Occasion, same_name

_HONORIFIC = re.compile(
    r"^(?:dr|prof(?:essor)?|mr|mrs|ms|miss|mx|sir|dame|rev(?:erend)?|herr|frau|(?:chief |detective )?inspector"
    r"|sergeant|captain|colonel|major|lieutenant|commander|superintendent|judge|cllr|councillor|father|rabbi|imam"
    r"|sister|sr|chief|governor|matron|mayor|senator|ambassador|sheriff|bishop|canon|lord|lady|baroness|principal|chef|coach|pastor)\b\.?(?=\s|$)",
    re.IGNORECASE,
)
_SCHOLARLY = ("Dr", "Prof", "Professor", "Sir", "Dame", "Rev", "Reverend")
_CIVIL = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Herr", "Frau")  # the rest are offices, by which one calls a stranger
_PARTICLES = frozenset(
    """
    de van der den von da di la le el bin al dos del ter ten
    """.split()
)


# Chinese surnames that are no given names elsewhere: before two more names they stand first.
_SURNAMES = frozenset(
    """
    lim tan ng ong wong goh chua chan koh teo ang yeo tay toh chong chia wang zhang liu chen yang huang zhao zhou xu guo
    gao luo cheung leung lau kwok tsai hsu chang cheng
    """.split()
)


def _surname_first(words: Sequence[str]) -> bool:
    """ "Lim Boon Keng": the surname and two given names, each as short as a syllable."""
    return (
        len(words) == 3
        and words[0].casefold() in _SURNAMES
        and all(2 <= len(word) <= 5 and word.casefold() not in _SURNAMES for word in words[1:])
    )


def first_name(name: str) -> str:
    """The given name; an initial before it is passed over ("J. Robert Hale" -> "Robert")."""
    words = [word for word in _HONORIFIC.sub("", name).split() if not re.fullmatch(r"[A-Z]\.?", word)]
    if _surname_first(words):
        return " ".join(words[1:])
    return words[0] if words else name


def last_name(name: str) -> str:
    """The surname with its particles: "van der Berg" of "Anna van der Berg"."""
    words = name.split()
    if _surname_first(words):
        return words[0]
    for index, word in enumerate(words[1:], 1):
        if word.casefold() in _PARTICLES:
            return " ".join(words[index:])
    return words[-1] if words else name


def by_name(occasion: Occasion, person: Person, notes: Sequence[Note] = ()) -> str:
    """How the candidate calls a person in writing: as they sign, as the candidate greeted them before, by title and
    surname where the thread or the candidate's own note keeps to that, else by the first name."""
    greeted = _greeted(occasion, person)
    if greeted:
        return greeted
    signed = _signed_first_name(person)
    honorific = _honorific(person.honorific) or _honorific(person.name) or _honorific_in_notes(person, notes)
    if honorific in ("Sir", "Dame"):
        return f"{honorific} {first_name(person.name)}"
    if honorific and honorific not in _CIVIL and not signed:
        return f"{_dotted(honorific, occasion)} {last_name(person.name)}"
    bare = len(_HONORIFIC.sub("", person.name).split()) == 1  # "Mr Okonkwo": no first name is known
    if honorific and not signed and (bare or _keeps_distance(occasion, person, notes)):
        return f"{_dotted(honorific, occasion)} {last_name(person.name)}"
    return signed or (first_name(person.name) if _has_given_name(person.name) else _in_full(occasion, person, notes))


def _has_given_name(name: str) -> bool:
    return len([word for word in _HONORIFIC.sub("", name).split() if not re.fullmatch(r"(?:[A-Z]\.?)+", word)]) > 1 or (
        not re.match(r"[A-Z]\.", name)
    )


def _in_full(occasion: Occasion, person: Person, notes: Sequence[Note]) -> str:
    """Somebody of whom only initials and a surname are known: by a title where the user's own note tells it by "he" or
    "she", else by the whole name."""
    said = {
        word.casefold()
        for note in notes
        if same_name(note.about, person.name)
        for word in re.findall(r"[^\W\d_]+", note.text)
    }
    he, she = bool(said & {"he", "him", "his", "sir"}), bool(said & {"she", "her", "hers", "madam"})
    if he is she:
        return person.name
    return f"{_dotted('Mr' if he else 'Ms', occasion)} {last_name(person.name)}"


def salutation(occasion: Occasion, notes: Sequence[Note] = ()) -> str:
    """The greeting line, with its comma."""
    called = "".join(c for c in by_name(occasion, occasion.person, notes) if c.isprintable())
    tone = occasion.profile.tone
    if occasion.follow_up.kind is FollowUpKind.PAPER_NOTE:
        return f"Dear {called},"
    if _HONORIFIC.match(called) or tone is Tone.FORMAL or _thread_says_dear(occasion):
        return f"Dear {called},"
    return f"Hello {called}," if tone is Tone.PLAIN and occasion.usage is Usage.BRITISH else f"Hi {called},"


def _greeted(occasion: Occasion, person: Person) -> str:
    """The name in the candidate's own last greeting to that person alone."""
    for ref in reversed(occasion.reading.messages):
        if ref.sender.email != occasion.mailbox.email or not ref.greeting or not person.email:
            continue
        if not any(address.email == person.email for address in ref.recipients):
            continue
        called = re.sub(r"^(?:dear|hi|hello|hey|good \w+)\s+", "", ref.greeting, flags=re.IGNORECASE).strip(" ,!.:-–—")
        bare = _HONORIFIC.sub("", called).strip()
        if bare and same_name(bare, person.name) and len(called) < 40:
            return called if _HONORIFIC.match(called) or " " not in bare else first_name(bare)
    return ""


def _signed_first_name(person: Person) -> str:
    """The short name they sign with ("Jules"); empty where they sign with title or whole name only."""
    signed = person.signs_as.strip(" ,.-–—")
    if not signed or _HONORIFIC.match(signed) or not re.fullmatch(r"[^\W\d_]+(?:[-'’ ][^\W\d_]+)?", signed):
        return ""
    if len(signed) < 2 or " " in signed:
        return ""
    return signed if not signed.isupper() else signed.title()


def _honorific(text: str) -> str:
    found = _HONORIFIC.match(text.strip())
    return found.group().strip(".").title() if found else ""


def _honorific_in_notes(person: Person, notes: Sequence[Note]) -> str:
    """ "mr vale, trusts" or "mrs T: …" in the note about that person."""
    surname = last_name(person.name)
    for note in notes:
        if not same_name(note.about, person.name):
            continue
        found = re.match(r"\s*(mr|mrs|ms|miss|dr|prof)\b\.?\s+([^\W\d_]+)", note.text, re.IGNORECASE)
        if found and surname.casefold().startswith(found.group(2).casefold()):
            return found.group(1).capitalize()
    return ""


def _keeps_distance(occasion: Occasion, person: Person, notes: Sequence[Note]) -> bool:
    if occasion.profile.tone is Tone.FORMAL or _honorific_in_notes(person, notes):
        return True
    theirs = [ref.greeting for ref in occasion.reading.messages if ref.sender.email != occasion.mailbox.email]
    return any(re.match(r"dear\s+(?:mr|mrs|ms|miss|dr|prof)\b", greeting, re.IGNORECASE) for greeting in theirs)


def _thread_says_dear(occasion: Occasion) -> bool:
    """Whether salutations in the thread are "Dear …" throughout."""
    greetings = [ref.greeting for ref in occasion.reading.messages if ref.greeting]
    return bool(greetings) and all(greeting.lower().startswith("dear") for greeting in greetings)


def _dotted(honorific: str, occasion: Occasion) -> str:
    """American usage writes "Dr." and "Ms."; British leaves the stop off. "Professor" is written out."""
    if honorific in ("Prof", "Professor"):
        return "Professor"
    if honorific == "Sr":
        return "Sister"
    if honorific not in ("Dr", "Mr", "Mrs", "Ms", "Mx", "Rev"):
        return honorific
    return f"{honorific}." if occasion.usage is Usage.AMERICAN else honorific
