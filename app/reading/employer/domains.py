"""The mail domains of the company's side, and the names that spell them: "Quill Ledger" – quillledger.com."""

from __future__ import annotations

from itertools import islice

from app.domain.mail_domains import domain_label
from app.reading.employer.forms import squeeze
from app.reading.employer.words import ORGANISATION, TRADES
from app.reading.late import late
from app.reading.people.addresses import takes_no_replies
from app.reading.transcript import Origin, Side, Transcript

_WRITTEN_ADDRESS = late(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{2,80}\w")


class Domains:
    """`labels` are the words of the domains (without their endings), each with its weight."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self.labels = self._read()

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

    def are_spelt_by(self, name: str) -> bool:
        """Whether a label begins with the first words of the name, or is one of them: it is no person's."""
        key, first = squeeze(name), squeeze(name.removeprefix("The ").partition(" ")[0])
        return any(label.startswith(first) if len(first) > 3 else label == key for label in self.labels)


_PROVIDER = late(r"mail|post|box|\Amy|inbox|talk|net\Z")


def _split(label: str) -> tuple[str, ...]:
    """ "quillvets" as "quill", "vets": cut before a trade or a word of what a firm is, the longest there is."""
    for at in range(3, len(label) - 2):
        if label[at:] in TRADES or ORGANISATION.fullmatch(label[at:]):
            return label[:at], label[at:]
    return (label,)
