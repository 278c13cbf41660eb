"""The mail domains of the company's side, and the names that spell them: "Quill Ledger" – quillledger.com."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from app.domain.mail_domains import domain_label
from app.reading.employer_forms import names_trade, says_what, squeeze, trimmed, unstopped
from app.reading.employer_words import COMMON, DESCRIBES, OFFICE, ORGANISATION, TRADES
from app.reading.late import late
from app.reading.people.addresses import takes_no_replies
from app.reading.people.jobs import has_job
from app.reading.transcript import Origin, Side, Transcript

_WRITTEN_ADDRESS = late(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{2,80}\w")
_ACRONYM = late(r"\s?\(([A-Z]{2,8})\)")


class Domains:
    """`labels` are the words of the domains (without their endings), each with its weight."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self.labels = self._read()
        self._akin_to: dict[str, list[tuple[str, float]]] = {}
        self._spelt_by_run: dict[str, tuple[tuple[str, float], ...]] = {}

    def _read(self) -> dict[str, float]:
        """The words of the company side's mail domains; a tool's domain weighs little."""
        found: dict[str, float] = {}
        for passage in self._transcript.passages:
            if passage.side is Side.OWNER or not passage.author.email:
                continue
            tool = passage.origin is Origin.WRITTEN and (
                passage.message.no_reply or takes_no_replies(passage.author.email)
            )
            label = squeeze(domain_label(passage.author.email))
            if len(label) > 2:
                found[label] = max(found.get(label, 0.0), 0.5 if tool else 2.0)
        for message in self._transcript.messages:
            for address in (*message.to, *message.cc, *message.reply_to):
                label = squeeze(domain_label(address.email))
                own = squeeze(domain_label(self._transcript.mailbox.email))
                if len(label) > 2 and label != own:
                    found[label] = max(found.get(label, 0.0), 1.5)
        if max(found.values(), default=0.0) >= 1.5:
            return found
        for message in self._transcript.messages:  # tools alone write: the addresses that their mails name
            if message.sender.email != self._transcript.mailbox.email and "@" in message.text:
                for match in islice(_WRITTEN_ADDRESS.finditer(message.text), 40):
                    label = squeeze(domain_label(match.group()))
                    if len(label) > 2 and label not in found:
                        found[label] = 1.0
        return found

    def spelt_out(self) -> str:
        """What the domain of the company's side alone tells of its name: "Quill Vets" of quillvets, "Quill Zorg" of
        quill-zorg; "" where several houses write, or only a tool or a provider of mail."""
        labels = {
            domain_label(passage.author.email)
            for passage in self._transcript.passages
            if passage.side is Side.COMPANY and "@" in passage.author.email and not passage.message.no_reply
        }
        label = labels.pop() if len(labels) == 1 else ""
        if len(label) < 4 or _PROVIDER.search(label) or any(map(str.isdigit, label)):
            return ""
        words = [word for part in label.split("-") for word in _split(part)]
        return " ".join(word.capitalize() for word in words)

    def bear_out(self, name: str) -> float:
        """How many of its words a mail domain holds, less a third for each that none does."""
        words = [squeeze(word) for word in name.split() if len(squeeze(word)) > 2]
        counts = [sum(1.0 if word in label else -0.3 for word in words) for label in self.labels]
        return max(counts, default=0.0) + (0.65 if len(words) > 1 and says_what(name) else 0.0)

    def spelt(self, run: str, text: str, end: int) -> tuple[tuple[str, float], ...]:
        """What the run spells; all of it if behind it, at `end`, stands in brackets what a label begins with."""
        acronym = _ACRONYM.match(text, end) if "(" in text[end : end + 2] else None
        if acronym and any(label.startswith(acronym[1].lower()) for label in self.labels):
            return ((run, 2.5),)
        if run not in self._spelt_by_run:  # the words that begin sentences come again and again
            self._spelt_by_run[run] = tuple(self._spelt(run))
        return self._spelt_by_run[run]

    def _akin(self, words: list[str]) -> list[tuple[str, float]]:
        """The labels that begin as the run does, or that it begins: all that any number of its words could spell."""
        head = words[0]
        found = self._akin_to.get(head)
        if found is None or head.lower() == "the":
            heads = {squeeze(head)}
            if head.lower() == "the":
                heads.add(squeeze(" ".join(words[:2])))
            found = self._akin_to[head] = [
                (label, weight)
                for label, weight in self.labels.items()
                if any(one.startswith(label) or label.startswith(one) for one in heads)
            ]
        return found

    def _spelt(self, run: str) -> Iterator[tuple[str, float]]:
        words = run.split()
        for label, weight in self._akin(words):
            for count in range(1, len(words) + 1):
                joined = " ".join(words[:count])
                key = squeeze(joined)
                if key == label or ("&" in joined and squeeze(joined.replace("&", "and")) == label):
                    longer = trimmed(run)
                    extra = " ".join(longer.split()[count:])
                    plain = (
                        not extra
                        or (has_job(extra) and not extra.startswith("&") and not DESCRIBES.fullmatch(extra))
                        or OFFICE.search(extra)
                    )
                    yield unstopped(joined if plain else longer), 0.6 * weight
                    return
                if (
                    len(key) > 4
                    and len(key) > len(label) >= 4
                    and key.startswith(label)
                    and ORGANISATION.search(words[count - 1])
                ):
                    yield trimmed(run), 0.7 * weight
                    return
                if len(key) >= 5 and label.startswith(key) and count == len(words):
                    yield run, 0.35 * weight
                    return
            first = squeeze(re.sub(r"['’]s\Z", "", words[0]))
            named = len(words) > 1 and (ORGANISATION.search(run) or names_trade(trimmed(run)))
            if len(first) >= 5 and label.startswith(first) and first not in COMMON and named:
                yield trimmed(run), 0.35 * weight
                return


_PROVIDER = late(r"mail|post|box|\Amy|inbox|talk|net\Z")


def _split(label: str) -> tuple[str, ...]:
    """ "quillvets" as "quill", "vets": cut before a trade or a word of what a firm is, the longest there is."""
    for at in range(3, len(label) - 2):
        if label[at:] in TRADES or ORGANISATION.fullmatch(label[at:]):
            return label[:at], label[at:]
    return (label,)


def spells(label: str, key: str) -> bool:
    """Whether a domain's word holds the beginning of a name: hobdayfinch and "Hobday & Finch Opticians"."""
    return len(label) > 4 and key.startswith(label)
