"""The mail domains of the company's side, and the names that spell them: "Quill Ledger" – quillledger.com."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice

from app.domain.mail_domains import domain_label
from app.reading.employer.forms import squeeze
from app.reading.employer.words import BEGINNINGS, ENDINGS, ORGANISATION, TRADES
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

    def hosts(self) -> set[str]:
        """What stands before a domain's own word in the company side's addresses, where a tool's name its customer:
        "quill" of jobs@quill.tool.example and of quill@tool.example."""
        found = set[str]()
        for message in self._transcript.messages:
            if message.sender.email == self._transcript.mailbox.email:
                continue
            for address in (message.sender, *message.reply_to):
                local, _, domain = address.email.partition("@")
                parts = [*domain.split(".")[:-2], *_SPLIT_LOCAL.split(local), local]
                found.update(key for part in parts if len(key := squeeze(part)) > 3)
        return found

    def spelt_out(self, named: Iterable[str], agencies: Collection[str] = ()) -> str:
        """What the domain of the company's side alone tells of its name: "Quill Vets" of quillvets, "Quill Zorg" of
        quill-zorg; "" where one of those `named` begins so, several houses write, or only a tool or a provider of
        mail. Of `agencies` and one other house it is the other's."""
        labels = {
            domain_label(passage.author.email)
            for passage in self._transcript.passages
            if passage.side is Side.COMPANY and "@" in passage.author.email and not passage.message.no_reply
        }
        if len(labels) > 1:
            labels = {label for label in labels if squeeze(label) not in agencies}
        label = labels.pop() if len(labels) == 1 else ""
        if len(label) < 3 or _PROVIDER.search(label) or any(map(str.isdigit, label)):
            return ""
        spelt = squeeze(label)
        if any(key.startswith(spelt) for key in named):
            return ""
        if len(label) == 3:
            return label.upper()
        words = [word for part in label.split("-") for word in self._apart(part)]
        guess = " ".join(word.upper() if word == "ai" else word if " " in word else word.capitalize() for word in words)
        bare = squeeze(guess)  # "The Quill Vets" of thequillvets loses its article
        return "" if bare != spelt and any(key.startswith(bare) for key in named) else guess

    def _apart(self, part: str) -> tuple[str, ...]:
        """The words of a part of a domain: behind the name of one who writes, "Di Quill", "tiling" of diquilltiling."""
        for passage in self._transcript.passages:
            shown = passage.author.name if passage.side is Side.COMPANY else ""
            family, comma, given = shown.partition(", ")
            words = f"{given} {family}".split() if comma else shown.split()
            for first in range(1, len(words)):
                name = " ".join(words[first:])
                key = squeeze(name)
                if len(key) > 3 and part.startswith(key) and len(part) - len(key) > 2:
                    rest = part[len(key) :]
                    return (name, *(("s",) if rest == "s" else _split(rest)))
        begun = self._begun_by(part)
        return (begun, *_split(part[len(begun) :])) if begun else _split(part)

    def _begun_by(self, part: str) -> str:
        """The longest word with a capital in the company's mails that a part of a domain begins with: "Northquill" of
        northquillrail."""
        written = (p.message.text[p.start : p.end] for p in self._transcript.passages if p.side is Side.COMPANY)
        words = {word for text in written for word in _CAPITAL.findall(text) if part.startswith(word.lower())}
        long = [word for word in words if len(part) - len(word) > 2]
        return max(long, key=len, default="")

    def are_spelt_by(self, name: str) -> bool:
        """Whether a label begins with the first words of the name, or is one of them: it is no person's."""
        key, first = squeeze(name), squeeze(name.removeprefix("The ").partition(" ")[0])
        return any(label.startswith(first) if len(first) > 3 else label == key for label in self.labels)


_CAPITAL = late(r"\b[A-Z][a-z]{4,}\b")
_SPLIT_LOCAL = late(r"[-+._]")
_PROVIDER = late(r"mail|post|box|\Amy|inbox|talk|net\Z")


def _ends_names(word: str) -> bool:
    return word in TRADES or word in ENDINGS or ORGANISATION.fullmatch(word) is not None


def _split(label: str) -> tuple[str, ...]:
    """ "quillvets" as "quill", "vets": cut before a trade or a word of what a firm is, the longest there is, and behind
    a word that begins many names: "northquillvets" is "north", "quill", "vets"."""
    words = [label]
    for at in range(3, len(label) - 1):
        last = label[at:]
        if _ends_names(last):
            words = [label[:at], last]
            break
    while len(words) > 1:  # "quillnursinghome"
        found = (words[0][at:] for at in range(4, len(words[0]) - 3))
        last = next((word for word in found if _ends_names(word)), "")
        if not last:
            break
        words[:1] = [words[0][: -len(last)], last]
    head = max((word for word in BEGINNINGS if words[0].startswith(word)), key=len, default="")
    if len(head) > 2 and len(words[0]) - len(head) > 3:
        words[:1] = [head, words[0][len(head) :]]
    return tuple(words)


_AND = ("and", "und", "en", "et", "og", "och", "y", "e", "i")  # as domains spell the sign


def agreement(key: str, text: str, label: str) -> tuple[str, int]:
    """How a name agrees with the word of a mail domain, and how well: 0 where it does not."""
    if "&" in text and key != label:
        spelt = (squeeze(text.replace("&", word)) for word in _AND if word in label)
        key = next((one for one in spelt if label.startswith(one) or one.startswith(label)), key)
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
