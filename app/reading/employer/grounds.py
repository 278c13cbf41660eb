"""What speaks for a name to be the employer's, and for its form: the grounds that `choice` weighs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from app.domain.mail_domains import domain_label
from app.domain.reading import Person
from app.reading.employer.agency import agencies
from app.reading.employer.domains import Domains
from app.reading.employer.forms import is_kin, sort_of, squeeze
from app.reading.employer.mentions import Naming
from app.reading.employer.places import LINKS, of_place
from app.reading.employer.words import AGENCY, COMMON, DESCRIBES
from app.reading.late import late
from app.reading.people.cast import Cast
from app.reading.people.jobs import has_job
from app.reading.transcript import Side, Transcript

MOST_DOMAINS = 40  # that names are held against; a thread has two or three
_WHOSE = late(r"[^\W\d_]+['’]s\s+")  # "The Baker's Kitchen" is no baker
Namings = Mapping[str, Sequence[Naming]]


class Grounds:
    """The grounds of every name of a thread."""

    def __init__(
        self, transcript: Transcript, cast: Cast, interviewers: Sequence[Person], domains: Domains, named: Namings
    ) -> None:
        self.domains = domains
        self.named = named
        self.agents = agencies(transcript)
        self.homes = {
            squeeze(domain_label(person.email)) for person in interviewers if person.email and not person.email_inferred
        }
        self.people = {squeeze(member.name) for member in cast.members}
        self.words_of_people = {
            squeeze(word)
            for member in cast.members
            if member.emails or member.honorific
            for word in member.name.split()
        }
        self.words_of_people |= {squeeze(word) for word in transcript.mailbox.name.split()}
        self.texts = {key: _shown(found) for key, found in named.items()}
        self.wholes = {key: sum(one.whole for one in found) for key, found in named.items()}
        self.by_name = {key for key, text in self.texts.items() if AGENCY.search(text)}
        self.natures = {label: self._nature(label) for label in islice(domains.labels, MOST_DOMAINS)}
        self.reach = {
            key: len({one.message for one in found if one.whole and one.side is not Side.OWNER})
            for key, found in named.items()
        }
        self.most = max(self.reach.values(), default=0)
        self.regime = self._regime()
        self.kinds: dict[str, str] = {}
        self.places = {key: {one.place for one in found if one.whole} for key, found in named.items()}
        self.longer: dict[str, list[str]] = {}
        self.shorter: dict[str, list[str]] = {}
        self._relate()
        reversed_keys = sorted(key[::-1] for key in named if self.wholes[key])
        self.ends = {key for key in named if _begins_another(key[::-1], reversed_keys)}

    def is_guessed(self, key: str) -> bool:
        """Whether no text holds the name: a mail domain alone tells it."""
        return all(one.evidence is None for one in self.named[key])

    def _regime(self) -> str:
        """Who writes for the hiring side: an agency, a tool alone, the employer from its domain, or who knows."""
        natures = set(self.natures.values())
        if self.agents or "agency" in natures:
            return "agency"
        return "tool" if natures == {"tool"} else "home" if natures else "free"

    def _relate(self) -> None:
        """Which names begin with the words of which."""
        keys = sorted(self.named)
        for place, key in enumerate(keys):
            count = self.texts[key].count(" ") + 1
            for other in islice(keys, place + 1, None):
                if not other.startswith(key):
                    break
                words = self.texts[other].split()
                if len(words) > count and squeeze(" ".join(words[:count])) == key:
                    self.longer.setdefault(key, []).append(other)
                    self.shorter.setdefault(other, []).append(key)

    def _nature(self, label: str) -> str:
        if label in self.agents or AGENCY.search(label) or any(is_kin(label, key) for key in self.by_name):
            return "agency"
        if label in self.homes:
            return "interviewer"
        return "tool" if self.domains.labels[label] <= 0.5 else "side"

    def of(self, key: str) -> set[str]:
        """The grounds of the name of that key."""
        found = self.named[key]
        text = self.texts[key]
        grounds = set(self._of_words(key, text))
        grounds.update(self._of_domains(key, text))
        for one in found:
            grounds.update(of_place(one))
        if self.regime == "agency" and "no domain agrees: agency" in grounds:
            grounds.update([f"client: {ground}" for ground in grounds & _OF_CLIENTS])
        grounds.update(self._of_repetition(key, found))
        grounds.update(self._of_forms(key))
        return grounds

    def _of_words(self, key: str, text: str) -> Iterator[str]:
        words = text.split()
        yield f"words {min(len(words), 5)}"
        last = sort_of(words[-1])
        if last:
            yield f"ends in {last}"
        if sort_of(words[0]) and len(words) > 1:
            yield f"begins with {sort_of(words[0])}"
        if text.isupper():
            yield "capitals" if len(text) > 5 else "short capitals"
        if "&" in text:
            yield "and sign"
        if any(map(str.isdigit, text)):
            yield "digits"
        if len(key) < 4:
            yield "short"
        if squeeze(words[0]) in COMMON:
            yield "common first word"
        if has_job(_WHOSE.sub("", DESCRIBES.sub("", text))):
            yield "job"
        elif has_job(text):
            yield "profession"
        if key in self.people:
            yield "perhaps a person"
        of_people = sum(squeeze(word) in self.words_of_people for word in words)
        if of_people:
            yield "words of people" if of_people == len(words) else "a word of people"
        if AGENCY.search(text):
            yield "agency by name"

    def _of_domains(self, key: str, text: str) -> Iterator[str]:
        best, held = "", 0
        natures = self.natures
        for label, nature in natures.items():
            kind, rank = agreement(key, text, label)
            if rank > held or (rank == held and nature != "agency" and kind):
                best, held = f"{kind}: {nature}", rank
        if AGENCY.search(text):
            best = "is: agency"
        kind = best.partition(":")[0] or f"no domain ({self.regime})"
        if best.endswith("agency"):
            kind = "agency"
        wholes, count = self.wholes[key], len(self.named[key])
        yield f"{kind}, whole {'always' if wholes == count else 'never' if not wholes else 'at times'}"
        yield f"{kind}, ends in {sort_of(text.rsplit(maxsplit=1)[-1])}"
        self.kinds[key] = kind
        if best:
            yield f"domain {best}"
            if self.regime == "agency":
                yield f"{'an agency itself' if 'agency' in best else 'apart from an agency'}"
                if "agency" in best and any(nature not in ("agency", "tool") for nature in natures.values()):
                    yield "an agency's beside others"
        else:
            yield f"no domain agrees: {self.regime}"

    def _of_repetition(self, key: str, found: Sequence[Naming]) -> Iterator[str]:
        wholes = self.wholes[key]
        yield f"whole {'always' if wholes == len(found) else 'never' if not wholes else 'at times'}"
        reach = self.reach[key]
        if reach and reach == self.most:
            yield "named most"
        yield f"messages {min(reach, 4)}"
        if reach > 1 and len({one.writer for one in found if one.whole and one.side is not Side.OWNER}) > 1:
            yield "several writers"
        if all(one.side is Side.OWNER for one in found):
            yield "owner alone"
        elif any(one.side is Side.OWNER for one in found):
            yield "owner too"
        if len({one.place for one in found}) > 2:
            yield "places 3"
        if len({one.place for one in found}) > 1:
            yield "places 2"

    def _of_forms(self, key: str) -> Iterator[str]:
        """Against the longer and shorter forms of the same name that stand by themselves somewhere."""
        mine, count = self.wholes[key], self.texts[key].count(" ") + 1
        for other in self.longer.get(key, ()):
            if not self.wholes[other]:
                continue
            words = self.texts[other].split()
            added = sort_of(words[-1]) or ("joined" if words[count].lower() in LINKS else "other")
            yield f"longer form by {added}"
            yield f"longer form {_oftener(self.wholes[other], mine)}"
            yield f"longer form by {added}, {self.kinds[key]}"
            yield from (f"longer form by {added} in {place}" for place in self.places[other])
        for other in self.shorter.get(key, ()):
            if not self.wholes[other]:
                continue
            yield f"shorter form without {sort_of(self.texts[key].rpartition(' ')[2]) or 'other'}"
            yield f"shorter form {_oftener(self.wholes[other], mine)}"
            yield from (f"shorter form in {place}" for place in self.places[other])
        if key in self.ends:
            yield "end of a longer form"


def _begins_another(key: str, keys: Sequence[str]) -> bool:
    place = bisect_right(keys, key)
    return place < len(keys) and keys[place].startswith(key)


def _oftener(theirs: int, mine: int) -> str:
    return "oftener" if theirs > mine else "as often" if theirs == mine else "rarer"


def agreement(key: str, text: str, label: str) -> tuple[str, int]:
    """How a name agrees with the word of a mail domain, and how well: 0 where it does not."""
    if "&" in text and "and" in label:
        key = squeeze(text.replace("&", "and"))
    if key == label:
        return "spells all", 9
    if len(label) > 3 and key.startswith(label):
        return "begins with it", 7
    words = [squeeze(word) for word in text.split()]
    if len(key) > 3 and label.startswith(key):
        return "is its beginning", 6 if len(words) > 1 else 5
    known = [word for word in words if len(word) > 2]
    held = sum(word in label for word in known)
    if known and held == len(known) and len(known) > 1:
        return "all words in it", 8
    initials = "".join(word[0] for word in words if word)
    if len(initials) > 2 and label.startswith(initials):
        return "initials", 6
    if len(label) > 3 and label in words:
        return "holds it as a word", 5
    if len(words[0]) > 3 and label.startswith(words[0]):
        return "first word begins it", 4
    if len(key) > 4 and key in label:
        return "stands in it", 3
    if held:
        return "some words in it", 2
    if len(words[0]) > 3 and label.startswith(words[0][:4]):
        return "first letters", 1
    return "", 0


_OF_CLIENTS = frozenset(
    (
        "alone in subject", "in subject", "talk at", "joining", "acts", "labelled", "before ,", "before on",
        "behind with", "behind for", "behind at", "alone in text", "in text", "whole always", "whole never", "job",
        "words 1", "before legal form", "in signature", "part of a name in text",
    )
)  # fmt: skip


def _shown(found: Sequence[Naming]) -> str:
    """The spelling: of several, one with small letters, that of the company's side."""
    best = max(
        found, key=lambda one: (not one.text.isupper(), -one.text.count(" "), one.side is not Side.OWNER, one.whole)
    )
    return best.text
