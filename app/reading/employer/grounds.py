"""What speaks for a name to be the employer's, and for its form: the grounds that `choice` weighs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from app.domain.mail_domains import domain_label
from app.domain.reading import Person
from app.reading.employer.agency import agencies, speak_as_others
from app.reading.employer.domains import Domains, agreement
from app.reading.employer.forms import is_generic, is_kin, sort_of, squeeze
from app.reading.employer.mentions import Naming
from app.reading.employer.places import LINKS, acts, is_cued, of_place
from app.reading.employer.spelling import last_of, of_words
from app.reading.employer.words import AGENCY, PERHAPS_AGENCY
from app.reading.people.cast import Cast
from app.reading.people.jobs import has_job
from app.reading.people.spelling import fold
from app.reading.transcript import Side, Transcript

MOST_DOMAINS = 40  # that names are held against; a thread has two or three
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
        self.written = set[str]().union(*(message.text.split() for message in transcript.messages))
        self.hosts = domains.hosts()
        self.by_name = {key for key, text in self.texts.items() if _is_agency(text) and not self._is_desk(key)}
        self.perhaps = {key for key, text in self.texts.items() if PERHAPS_AGENCY.search(text.lower())}
        self.others = speak_as_others(transcript)
        self.natures = {label: self._nature(label) for label in islice(domains.labels, MOST_DOMAINS)}
        self.reach = {
            key: len({one.message for one in found if one.whole and one.side is not Side.OWNER})
            for key, found in named.items()
        }
        self.most = max(self.reach.values(), default=0)
        self.regime = self._regime()
        self.cued = self._cued()
        self.places = {key: {one.place for one in found if one.whole} for key, found in named.items()}
        self.longer: dict[str, list[str]] = {}
        self.shorter: dict[str, list[str]] = {}
        self.fuller: dict[str, list[str]] = {}
        self.shorter_words: dict[str, list[str]] = {}
        self._relate()
        self.best = {key: self._agrees(key) for key in named}
        self.kinds = {key: self._kind(key) for key in named}
        self.ways = {key: _ways(found) for key, found in named.items()}
        self.spelt_out = self._spelt_out()
        self.ending: dict[str, list[str]] = {}  # by name: what stands before it in the longer ones
        self._relate_ends()

    def is_guessed(self, key: str) -> bool:
        """Whether no text holds the name: a mail domain alone tells it."""
        return all(one.evidence is None for one in self.named[key])

    def _is_desk(self, key: str) -> bool:
        """Whether "Quill Recruitment" may be those who recruit at Quill: senders alone are called so, or the mail
        domain is that of Quill alone."""
        if all(one.place == "shown" and sort_of(one.text.rpartition(" ")[2]) == "office" for one in self.named[key]):
            return True
        house, _, desk = self.texts[key].rpartition(" ")
        return desk.lower() in ("resourcing", "hiring") and squeeze(house) in self.domains.labels

    def _regime(self) -> str:
        """Who writes for the hiring side: an agency, a tool alone, the employer from its domain, or who knows."""
        natures = set(self.natures.values())
        if self.agents or "agency" in natures:
            return "agency"
        for nature in ("of others", "perhaps agency", "unnamed"):  # where none is known to be the employer's
            if nature in natures and not natures & {"side", "interviewer"}:
                return nature
        return "tool" if natures == {"tool"} else "home" if natures else "free"

    def _cued(self) -> set[str]:
        """Where others may do the hiring for the employer: the names that the words around them make a firm's, apart
        from those of who writes."""
        if self.regime not in _FOR_OTHERS:
            return set()
        return {
            key
            for key, found in self.named.items()
            if key not in self.by_name
            and key not in self.people
            and not any(agreement(key, self.texts[key], label)[1] > 3 for label in self.natures)
            and not has_job(self.texts[key])
            and any(one.place in ("text", "subject") and (is_cued(one) or acts(one)) for one in found)
        }

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
                elif len(words) == count > 1 and other != key and squeeze(" ".join(words[: count - 1])) in key:
                    self.fuller.setdefault(key, []).append(other)
                    self.shorter_words.setdefault(other, []).append(key)

    def _relate_ends(self) -> None:
        """Which names end with the words of which."""
        for other in sorted(self.named):
            words = self.texts[other].split()
            for place in range(1, len(words)) if self.wholes[other] else ():
                key = squeeze(" ".join(words[place:]))
                if key in self.named:
                    self.ending.setdefault(key, []).append(_front(words[:place]))

    def _of_ends(self, key: str) -> Iterator[str]:
        """Against longer names that end as this one does."""
        if key in self.ending:
            yield "end of a longer form"
        for front in self.ending.get(key, ()):
            yield f"end of a longer form behind {front}"
            yield f"end of a longer form behind {front}, {self.kinds[key]}"

    def _spelt_out(self) -> dict[str, str]:
        """By short form: the name of which it has the initials, "Quill USD" of "Quill Unified School District"."""
        found: dict[str, str] = {}
        for key, text in self.texts.items():
            head, _, short = text.rpartition(" ")
            if not (short.isupper() and short.isalpha() and 1 + (not head) < len(short) < 6):
                continue
            for other, spelt in self.texts.items():
                if other != key and self.wholes[other] and spelt.startswith(head):
                    words = [word for word in spelt[len(head) :].split() if word.lower() not in LINKS]
                    if "".join(word[0] for word in words) == short:
                        found[key] = other
        return found

    def _nature(self, label: str) -> str:
        if label in self.agents or AGENCY.search(label) or any(is_kin(label, key) for key in self.by_name):
            return "agency"
        tool = self.domains.labels[label] <= 0.5
        if not tool and label in self.others:
            return "of others"
        if not tool and (PERHAPS_AGENCY.search(label) or any(is_kin(label, key) for key in self.perhaps)):
            return "perhaps agency"
        if label in self.homes:
            return "interviewer"
        if tool:
            return "tool"
        spelt = (agreement(key, text, label)[1] > 3 for key, text in self.texts.items() if not self.is_guessed(key))
        return "side" if any(spelt) else "unnamed"

    def of(self, key: str) -> set[str]:
        """The grounds of the name of that key."""
        found = self.named[key]
        text = self.texts[key]
        if self.is_guessed(key):
            return {"guessed", f"guessed: {self.regime}", f"guessed, words {text.count(' ') + 1}"}
        grounds = set(of_words(text))
        grounds.update(self._of_people(key, text))
        grounds.update(self._of_domains(key, text))
        for one in found:
            grounds.update(of_place(one))
        if text.count(" ") == 0:
            agrees = not self.kinds[key].startswith("no domain")
            cued = any(map(is_cued, found))
            grounds.add(f"one word, {'agrees' if agrees else 'cued' if cued else 'bare'}")
        if all(word in self.written and word.islower() for word in text.lower().split()):
            grounds.add("in small letters too")
            grounds.add(f"in small letters too: {self.kinds[key]}")
        if self.regime == "agency" and "no domain agrees: agency" in grounds:
            grounds.update([f"client: {ground}" for ground in grounds & _OF_CLIENTS])
        if self.regime in ("of others", "perhaps agency") and f"no domain agrees: {self.regime}" in grounds:
            grounds.update([f"perhaps client: {ground}" for ground in grounds & _OF_CLIENTS])
        if self.cued:
            grounds.add(f"cued: {self.regime}" if key in self.cued else f"others cued: {self.regime}")
            if key not in self.cued and not self.kinds[key].startswith("no domain"):
                grounds.update(("others cued, writes", f"others cued, writes: {self.regime}"))
        elif self.regime in _FOR_OTHERS and not self.kinds[key].startswith("no domain"):
            grounds.add("nobody cued, writes")
        if any(one.before in _INTRODUCING and squeeze(one.earlier) in self.words_of_people for one in found):
            grounds.add("somebody of it")
        grounds.update(self._of_repetition(key, found))
        grounds.update(self._of_forms(key))
        return grounds

    def _of_people(self, key: str, text: str) -> Iterator[str]:
        if key in self.people:
            yield "perhaps a person"
        words = text.split()
        of_people = sum(squeeze(word) in self.words_of_people for word in words)
        if of_people:
            yield "words of people" if of_people == len(words) else "a word of people"
        if key in self.by_name:
            yield "agency by name"
        elif key in self.perhaps:
            yield "perhaps agency by name"

    def _of_domains(self, key: str, text: str) -> Iterator[str]:
        best, held = self.best[key]
        natures = self.natures
        if held < 9 and any(self._spells_all(other) for other in self.shorter.get(key, ())):
            yield "begins with a name that spells all"
        elif held < 9 and any(self._spells_all(other) for other in self.longer.get(key, ())):
            yield "begins a name that spells all"
        if key in self.hosts:
            yield "host"
            yield f"host: {self.regime}"
        kind = self.kinds[key]
        wholes, count = self.wholes[key], len(self.named[key])
        yield f"{kind}, whole {'always' if wholes == count else 'never' if not wholes else 'at times'}"
        yield f"{kind}, ends in {last_of(text)}"
        if best:
            yield f"domain {best}"
            if self.regime == "agency":
                yield f"{'an agency itself' if 'agency' in best else 'apart from an agency'}"
                if "agency" in best and any(nature not in ("agency", "tool") for nature in natures.values()):
                    yield "an agency's beside others"
        else:
            yield f"no domain agrees: {self.regime}"

    def _agrees(self, key: str) -> tuple[str, int]:
        """How the name agrees with a mail domain, and of what nature that is; and how well."""
        best, held = "", 0
        for label, nature in self.natures.items():
            kind, rank = agreement(key, self.texts[key], label)
            if rank > held or (rank == held and nature != "agency" and kind):
                best, held = f"{kind}: {nature}", rank
        return ("is: agency" if key in self.by_name else best), held

    def _kind(self, key: str) -> str:
        best, _ = self.best[key]
        return "agency" if best.endswith("agency") else best.partition(":")[0] or f"no domain ({self.regime})"

    def _spells_all(self, key: str) -> bool:
        return any(key == label and nature != "tool" for label, nature in self.natures.items())

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
        longer = [other for other in self.longer.get(key, ()) if self.wholes[other]]
        for other in longer:
            words = self.texts[other].split()
            added = added_by(words[count:])
            yield f"longer form by {added}"
            yield f"longer form {_oftener(self.wholes[other], mine)}"
            yield f"longer form by {added}, {self.kinds[key]}"
            yield from (f"longer form by {added} in {place}" for place in self.places[other])
            for way in self.ways[other]:
                yield f"longer form {way}"
                yield f"longer form by {added} {way}"
        if len({self.texts[other].split()[count] for other in longer}) > 1:
            yield f"begins several, {self.kinds[key]}"
        for other in self.shorter.get(key, ()):
            words = self.texts[key].split()
            added = added_by(words[self.texts[other].count(" ") + 1 :])
            if not self.wholes[other]:
                continue
            yield f"shorter form without {added}"
            yield f"shorter form without {added}, {self.kinds[other]}"
            yield f"shorter form {_oftener(self.wholes[other], mine)}"
            yield from (f"shorter form in {place}" for place in self.places[other])
            for way in self.ways[other]:
                yield f"shorter form {way}"
                yield f"shorter form without {added} {way}"
        if any(self.wholes[other] for other in self.fuller.get(key, ())):
            yield "short in its last word"
        yield from self.ways[key]
        yield from self._of_ends(key)
        if key in self.spelt_out:
            yield "short for another"
        elif key in self.spelt_out.values():
            yield "spells out another"


def _front(before: Sequence[str]) -> str:
    """What the words say that stand before the end of a name."""
    words = [fold(word).strip(".,") for word in before]
    if words[-1] in LINKS:
        return f"{sort_of(words[0]) or 'words'} of"
    return sort_of(words[-1]) or "words"


def added_by(words: Sequence[str]) -> str:
    """What the words by which one form of a name is longer than another say."""
    if _is_no_name(words):
        return "generic"
    last = sort_of(words[-1])
    if last in ("trade", "organisation") and words[-1][-1] == "s" and sort_of(words[-1][:-1]) == last:
        return f"{last}s"
    return last or ("joined" if words[0].lower() in LINKS else "several" if len(words) > 1 else "other")


def _ways(found: Sequence[Naming]) -> set[str]:
    """In which way a name is used by the company's side: with its legal form, or as one says it."""
    said = [one for one in found if one.whole and one.side is not Side.OWNER]
    legal = [one for one in said if sort_of(one.after) == "legal form"]
    if said and len(legal) == len(said):
        return {"legal always"}
    ways = {"legal at times"} if legal else set()
    free = {one.place for one in said if one not in legal and (one.alone or one.place == "text")}
    return ways | {f"free in {place}" for place in free}


_FOR_OTHERS = frozenset(("agency", "of others", "perhaps agency"))
_INTRODUCING = frozenset(("from", "at", "of", "with", "@"))  # "Jo from Quill here"


def _is_no_name(words: Sequence[str]) -> bool:
    return all(word.isdigit() or is_generic(word) for word in words)


def _is_agency(text: str) -> bool:
    return AGENCY.search(text.lower()) is not None and not is_generic(text)


def _oftener(theirs: int, mine: int) -> str:
    return "oftener" if theirs > mine else "as often" if theirs == mine else "rarer"


_OF_CLIENTS = frozenset(
    (
        "submitted", "of that kind", "hiring for", "people at", "told at last",
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
