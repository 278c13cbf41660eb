"""The company that hires, as a person would say it, and the job title of the opening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.domain.evidence import Evidence, Fact, Part
from app.domain.mail import Message, SegmentKind, Signature
from app.domain.mail_domains import domain_label
from app.domain.reading import Person
from app.reading.agency import CLIENT, agencies, subject_parts, written_by
from app.reading.anchored import ground
from app.reading.employer_domains import Domains, spells
from app.reading.employer_forms import (
    FADED,
    is_firm,
    is_house,
    is_kin,
    says_what,
    squeeze,
    tells_trade,
    trimmed,
    without_aside,
    without_legal_form,
)
from app.reading.employer_headers import Named, displayed, of_subject
from app.reading.employer_words import (
    AGENCY,
    ALONE,
    CITY,
    COMMON,
    DESCRIBES,
    LABELLED,
    NOT_COMPANY,
    OFFICE,
    ORGANISATION,
    ORGANISED,
    PHRASES,
    RUN,
    TOOL_BEFORE,
)
from app.reading.late import late
from app.reading.people.cast import Cast
from app.reading.people.jobs import has_job
from app.reading.people.spelling import fold
from app.reading.role_patterns import PREFIX
from app.reading.role_titles import find_role
from app.reading.transcript import Origin, Passage, Side, Transcript

STATED = 3.0  # weight of a name behind "Company:"
SIGNED = 1.2  # and the least of one by which a firm names itself
MOST = 3000  # namings of firms that are looked at; a thread has a few dozen


@dataclass(frozen=True, slots=True)
class _Candidate:
    text: str
    weight: float
    evidence: Evidence

    @property
    def key(self) -> str:
        return squeeze(self.text)


def read_employer(
    transcript: Transcript, cast: Cast, interviewers: Sequence[Person] = ()
) -> tuple[Fact[str] | None, Fact[str] | None]:
    """(company, role). With an agency in between: the employer if the thread names it, else the agency. Where the
    `interviewers` have addresses, the employer is at home there."""
    company = find_company(transcript, cast, interviewers)
    return company, find_role(transcript, cast, company.value if company else "", interviewers)


def find_company(transcript: Transcript, cast: Cast, interviewers: Sequence[Person] = ()) -> Fact[str] | None:
    """The hiring company's name without its legal form."""
    return _Search(transcript, cast, interviewers).company()


_WHOSE = late(r"[^\W\d_]+['’]s\s+")  # "The Baker's Kitchen" is no baker
_SMALL_PART = late(r"[^\W_][^\n,|·•@]*[^\W_]")


class _Search:
    def __init__(self, transcript: Transcript, cast: Cast, interviewers: Sequence[Person] = ()) -> None:
        self.transcript = transcript
        self.domains = Domains(transcript)
        self.labels = self.domains.labels
        self.homes = {
            squeeze(domain_label(person.email)) for person in interviewers if person.email and not person.email_inferred
        } & self.labels.keys()
        writers = {squeeze(message.sender.name) for message in transcript.messages if not is_firm(message.sender.name)}
        firms = (self.labels.keys() - writers) | {squeeze(m.name) for m in cast.members if is_firm(m.name)}
        self.people = {squeeze(member.name) for member in cast.members} - firms | {squeeze(transcript.mailbox.name)}
        self.family = fold(transcript.mailbox.name.rpartition(" ")[2])
        self.agencies = agencies(transcript)

    def company(self) -> Fact[str] | None:
        found = [c for c in islice(self._candidates(), MOST) if len(c.key) > 2 and c.key not in self.people]
        if not found:
            guess = self.domains.spelt_out()
            return Fact(guess, (), 0.5) if guess and self._is_company(guess) else None
        best = self._likeliest(found)
        name = self._form(best)
        evidence = tuple(dict.fromkeys(c.evidence for c in best if c.key == squeeze(name)))[:3] or (best[0].evidence,)
        total = sum(c.weight for c in best)
        return Fact(name, evidence, round(min(0.98, 0.5 + total / 12), 2))

    def _likeliest(self, found: list[_Candidate]) -> list[_Candidate]:
        """The wordings of the one company that weigh most together; an agency's only where nothing else is strong."""
        agencies = {c.key for c in found if AGENCY.search(c.text)}
        agencies |= {label for label in self.labels if AGENCY.search(label)} | self.agencies
        if self.homes and any(is_kin(c.key, home) or spells(home, c.key) for c in found for home in self.homes):
            agencies |= self.labels.keys() - self.homes
        groups = self._groups(found)
        direct = [g for g in groups if not any(is_kin(c.key, a) for c in g for a in agencies)]
        strong = [g for g in direct if sum(c.weight for c in g) >= 1.2]
        if not strong and len(direct) < len(groups):  # rather a firm that an agency names once than the agency
            strong = [g for g in direct if any(c.weight >= 0.6 and c.text[0].isalpha() for c in g)]
        stated = [g for g in strong if any(c.weight >= STATED for c in g)]
        return max(stated or strong or groups, key=lambda g: sum(sorted((c.weight for c in g), reverse=True)[:8]))

    def _groups(self, found: list[_Candidate]) -> list[list[_Candidate]]:
        groups: list[list[_Candidate]] = []
        for candidate in sorted(found, key=lambda c: len(c.key)):
            home = next(
                (g for g in groups if any(is_kin(candidate.key, c.key) or _share(candidate, c) for c in g[:12])), None
            )
            if home is None:
                groups.append([candidate])
            else:
                home.append(candidate)
        return groups[:60]

    def _form(self, group: list[_Candidate]) -> str:
        """The form that signatures and mail domains bear out; of those that do so alike, the fuller one."""
        totals: dict[str, float] = {}
        shown: dict[str, str] = {}
        for c in group:
            totals[c.key] = totals.get(c.key, 0.0) + c.weight
            held = shown.get(c.key)
            if held is None or (held.isupper() and not c.text.isupper()):
                shown[c.key] = c.text
        most = max(totals.values())
        backed = [key for key, total in totals.items() if total >= 0.25 * most]
        labelled = [c.text for c in group if c.weight >= STATED]
        if labelled:
            return labelled[0]
        best = max(backed, key=lambda key: (self.domains.bear_out(shown[key]) + totals[key] / most, len(key)))
        name = self._in_full(shown[best], group)
        return (
            " ".join(w.capitalize() if len(w) > 3 or " " in name else w for w in name.split())
            if name.isupper() and len(name) > 5
            else name
        )

    def _in_full(self, name: str, group: list[_Candidate]) -> str:
        """The name with what the firm adds to it where it names itself: "Quill" of a subject, "Quill Cellars" of a
        signature. What is added says what the firm is or does. A profession is left out where the firm does so too."""
        bare = DESCRIBES.sub("", name).strip(" ,&")
        if bare != name:
            spelt = squeeze(bare) in self.labels or squeeze(bare.replace("&", "and")) in self.labels
            return bare if spelt or self._stands_alone(bare) else name
        if is_house(name):
            return name
        fuller = [
            c.text
            for c in group
            if c.weight >= SIGNED
            and c.evidence.part is not Part.SUBJECT
            and c.text.startswith(f"{name} ")
            and tells_trade(c.text)
            and fold(c.text.rsplit(maxsplit=1)[-1]) not in FADED
        ]
        longest = max(fuller, key=len, default=name)
        return name if DESCRIBES.sub("", longest).strip(" ,&") == name else longest

    def _stands_alone(self, bare: str) -> bool:
        """Whether the thread also names the firm without its trade, at the end of a phrase or before a legal form."""
        for message in self.transcript.messages:
            text = f"{message.subject}\n{message.text}\n"
            at = text.find(bare)
            while at >= 0:
                at += len(bare)
                if ALONE.match(text, at):
                    return True
                at = text.find(bare, at)
        return False

    def _candidates(self) -> Iterator[_Candidate]:
        for passage in self.transcript.passages:
            if passage.side is Side.OWNER:
                continue
            yield from self._signed(passage)
            yield from self._phrases(passage)
        for message in self.transcript.messages:
            yield from self._domains(message)
            if message.sender.email != self.transcript.mailbox.email:
                for name, weight, evidence in self._of_headers(message):
                    yield _Candidate(name, weight, evidence)
        if self.agencies:
            yield from self._clients()

    def _clients(self) -> Iterator[_Candidate]:
        """Firms that an agency's mails name as its client."""
        seen: set[str] = set()
        for passage in written_by(self.transcript.passages, self.agencies):
            text, message = passage.message.text, passage.message
            end = passage.signature.start if passage.signature else passage.end
            where = ground(text, passage.start, end)
            for pattern, weight in CLIENT:
                for match in pattern.finditer(where):
                    group = match.lastgroup or "name"
                    yield from self._named(match[group], weight, passage, match.start(group))
            for line in passage.lines:
                if line.cells and line.end <= end:
                    begin, stop = line.cells[0]
                    if len(line.cells) > 1 and has_job(text[slice(*line.cells[1])]) and not has_job(text[begin:stop]):
                        yield from self._named(text[begin:stop], 1.2, passage, begin)
            if message.subject in seen or passage.origin is not Origin.WRITTEN:
                continue
            seen.add(message.subject)
            for part, at in subject_parts(PREFIX.sub("", message.subject)):
                run = RUN.fullmatch(part) if part[:1].isupper() else None
                name = trimmed(part) if run and not OFFICE.search(part) else ""
                if len(name) > 2 and not has_job(name) and self._is_company(name) and not self._is_place(name):
                    weight = 1.2 if text.find(name, passage.start, end) >= 0 else 0.4
                    yield _Candidate(name, weight, Evidence(message.id, name, Part.SUBJECT, at, at + len(name)))

    def _is_place(self, name: str) -> bool:
        """Whether the mails say of a name that something lies there: "a manufacturer in Penrose"."""
        return any(f" in {name}" in message.text for message in self.transcript.messages)

    def _named(self, written: str, weight: float, passage: Passage, start: int) -> Iterator[_Candidate]:
        name = trimmed(written)
        if len(name) > 2 and self._is_company(name):
            yield _Candidate(name, weight, passage.evidence(start, start + len(name)))

    def _signed(self, passage: Passage) -> Iterator[_Candidate]:
        signature = passage.signature
        if signature is None:
            return
        yield from self._in_small_letters(passage, signature)
        if not signature.company or signature.company_span is None:
            return
        for part in re.split(r"\s*[|•·]\s*|,\s+", signature.company):
            name = without_legal_form(without_aside(part))
            if (
                len(name) > 2
                and (not has_job(name) or self._known(name) >= 2)
                and not OFFICE.fullmatch(name)
                and part == max(signature.company.split(", "), key=self._known)
            ):
                yield _Candidate(name, 2.0, passage.evidence(*signature.company_span))

    def _in_small_letters(self, passage: Passage, signature: Signature) -> Iterator[_Candidate]:
        """ "quill design, leith" of a signature that has no capitals: as the mail domain spells it."""
        written = passage.message.text[signature.start : min(signature.end, signature.start + 300)]
        if written.lower() != written:
            return
        for match in _SMALL_PART.finditer(written):
            if squeeze(match.group()) in self.labels:
                start = signature.start + match.start()
                yield _Candidate(match.group().title(), 2.0, passage.evidence(start, start + len(match.group())))

    def _known(self, part: str) -> float:
        key = squeeze(without_legal_form(part))
        if re.match(
            r"(?:faculty|department|dept|school of|division|unit|office|institute of|university hr|team)\b",
            part,
            re.IGNORECASE,
        ):
            return -1.0
        return max((2.0 for label in self.labels if is_kin(key, label)), default=0.0) + (
            0.5 if ORGANISATION.search(part) else 0.0
        )

    def _phrases(self, passage: Passage) -> Iterator[_Candidate]:
        text = passage.message.text
        where = ground(text, passage.start, passage.end)
        for match in ORGANISED.finditer(where):
            name = trimmed(match["name"])
            if " " in name and (says_what(name) or CITY.match(name)) and self._is_company(name):
                start = match.start("name")
                yield _Candidate(name, 0.4, passage.evidence(start, start + len(name)))
        for pattern, weight in ((LABELLED, STATED), *PHRASES):
            for match in pattern.finditer(where):
                name = trimmed(without_aside(match["name"]))
                if name and self._is_company(name):
                    start = match.start("name")
                    yield _Candidate(name, weight, passage.evidence(start, start + len(name)))

    def _of_headers(self, message: Message) -> Iterator[Named]:
        labels = set(self.labels)
        yield from displayed(message, self.people, labels, self._is_company)
        yield from of_subject(message, labels, self._is_company, client_apart=bool(self.agencies))

    def _is_company(self, name: str) -> bool:
        words = [fold(w).strip(".") for w in name.removeprefix("The ").split()]
        if (
            not words
            or not any(map(str.isalpha, name))
            or (has_job(_WHOSE.sub("", name)) and " & " not in name and squeeze(name) not in self.labels)
            or all(w in NOT_COMPANY for w in words)
            or words[0] in NOT_COMPANY
        ):
            return False
        if words[-1] == self.family and squeeze(name) not in self.labels:
            return False
        return squeeze(name) not in self.people and not any(p.startswith(squeeze(name)) for p in self.people)

    def _domains(self, message: Message) -> Iterator[_Candidate]:
        """Words of subject and text that spell a mail domain: "Quill Ledger" – quillledger.com, "… (EQR)" – eqr.eu."""
        stretches = [(Part.SUBJECT, message.subject, 0, len(message.subject))]
        stretches += [(Part.TEXT, message.text, a, min(b, a + 20_000)) for a, b in self._said(message)]
        for part, text, begin, stop in stretches:
            for match in RUN.finditer(text, begin, stop):
                spelt = self.domains.spelt(match.group(), text, match.end())
                if not spelt or TOOL_BEFORE.search(text, max(0, match.start() - 14), match.start()):
                    continue
                for name, weight in spelt:
                    end = match.start() + len(name)
                    quote = Evidence(message.id, text[match.start() : end], part, match.start(), end)
                    yield _Candidate(without_legal_form(name), weight, quote)

    def _said(self, message: Message) -> Iterator[tuple[int, int]]:
        """The message's stretches but for quotes that the thread holds elsewhere."""
        for segment in message.segments:
            if segment.kind not in (SegmentKind.QUOTED, SegmentKind.ATTRIBUTION):
                yield segment.start, segment.end
        for passage in self.transcript.passages:
            if passage.message is message and passage.origin is Origin.QUOTED:
                yield passage.start, passage.end


def _share(a: _Candidate, b: _Candidate) -> bool:
    """Whether two names begin with the same word of some length that is not common to many."""
    first, second = squeeze(a.text.split()[0]), squeeze(b.text.split()[0])
    return first == second and len(first) >= 5 and first not in COMMON
