"""Short forms as people write them in all but formal mails: "I'd", "it's", "don't". Quotations keep their words."""

from __future__ import annotations

import re

from app.drafting.jotting.verbs import Form, is_form

_MAY_BE = re.compile(r"\b(?:am|are|is|was|were|will|would|have|has|had|do|does|did|can|could|should|cannot)\b")
_NOT = re.compile(r"\b(do|does|did|is|are|was|were|would|could|should|has|had) not\b(?= [a-z])")
_PLAIN = re.compile(  # no "are" that may end its clause: "where you are in the process"
    r"\b(I would|I will|[Yy]ou will"
    r"|(?<!where )(?<!how )(?<!what )(?<!who )(?:I am|[Yy]ou are|[Ww]e are|[Ii]t is|[Tt]hat is|[Tt]here is))\b"
    r"(?= [A-Za-z0-9])"
)
_SHORT = {"am": "'m", "would": "'d", "will": "'ll", "are": "'re", "is": "'s"}
_HAVE = re.compile(
    r"\b(I|[Yy]ou|[Ww]e) have (?=((?:not|never|always|often|also|since|long|just|only|already|been|had) )?(\w+))"
)


def contracted(sentence: str) -> str:
    """The sentence with short forms; what stands in double quotes is left as it is."""
    if not _MAY_BE.search(sentence):
        return sentence
    pieces = re.split(r'("[^"]*")', sentence)
    return "".join(piece if index % 2 else _plain(piece) for index, piece in enumerate(pieces))


def _plain(text: str) -> str:
    if "not" in text:
        text = re.sub(r"\b([Cc])annot\b", r"\1an't", text)
        text = re.sub(r"\bI have not\b(?= [a-z])", "I haven't", text)
        text = re.sub(r"\bwill not\b(?= [a-z])", "won't", text)
        text = _NOT.sub(r"\1n't", text)
    text = _HAVE.sub(_have, text)
    return _PLAIN.sub(lambda m: f"{(parts := m[1].split(' '))[0]}{_SHORT[parts[1]]}", text)


def _have(match: re.Match[str]) -> str:
    """ "I have spent" is "I've spent"; "I have two" stays."""
    done = match[2] or (is_form(match[3], Form.PARTICIPLE, Form.PAST) and not is_form(match[3], Form.BASE))
    return f"{match[1]}'ve " if done else match.group()
