"""From the third person of a note to the second person of a letter: "she wants her" -> "you want your"."""

from __future__ import annotations

import re
from collections.abc import Collection

from app.drafting.jotting.called import names_one_of
from app.drafting.jotting.lexicon import parts
from app.drafting.jotting.verbs import Form, base_of, is_form, known
from app.drafting.jotting.word_classes import AUXILIARIES, PREPOSITIONS, PRONOUNS

_TOKEN = re.compile(r"[^\W_]+(?:['’/&.-][^\W_]+)*|\S")
_AGREE = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
          "hasn't": "haven't", "doesn't": "don't"}  # fmt: skip
_JOINED = {"he's": "you are", "she's": "you are", "they're": "you are", "they've": "you have", "he'd": "you would",
           "she'd": "you would", "they'd": "you would", "he'll": "you will", "she'll": "you will",
           "they'll": "you will"}  # fmt: skip
_SIMPLE = {
    "he": "you", "she": "you", "they": "you", "him": "you", "them": "you", "his": "your", "their": "your",
    "hers": "yours", "theirs": "yours", "himself": "yourself", "herself": "yourself", "themselves": "yourself",
}  # fmt: skip
_WE = {"we", "us", "our", "ours", "we're", "we've", "we'd"}
_THEY = {"they", "them", "their", "theirs", "they're", "they've", "they'd", "they'll", "themselves"}
_ADVERBS = frozenset(
    """
    always never really still also just often now only already usually mostly even once currently personally
    clearly actually
    """.split()
)


# "when a bride changes her mind": the mind is the bride's
_OF_ANOTHER = re.compile(
    r"\b((?:(?:when|if|where|after|before|how|why|that|who|about) )?(?:an?|any|every|each"
    r"|one) (?:[a-z-]+ ){1,2}?(?:who |that )?[a-z]+s )"
    r"(?:his|her)(?= [a-z])",
    re.IGNORECASE,
)
_ANOTHERS = "ANOTHERS"
_STATES = frozenset("worried concerned excited interested pleased tired retired based involved known used".split())


def to_reader(text: str, called: Collection[str], *, company: bool = True) -> str | None:
    """The text with the reader as "you". `called` are the reader's names, lower case. `company`: "they" means the
    reader's side. None where a pronoun may mean somebody else."""
    if _OF_THEM.search(text):
        return None  # "two of them": of whom, stands somewhere else
    tokens = _TOKEN.findall(_OF_ANOTHER.sub(rf"\1{_ANOTHERS}", text))
    out: list[str] = []
    agreeing = False  # the last subject is "you": its verb has to agree
    for index, token in enumerate(tokens):
        low = token.casefold().replace("’", "'")
        following = tokens[index + 1].casefold() if index + 1 < len(tokens) else ""
        if low == "they" and index and tokens[index - 1].casefold() in _JOINS and _plural_before(tokens[:index]):
            out.append(token)  # "people leave at the step where they sign": the people
            agreeing = False
            continue
        if low == "we" and _MY_TELLING.match(text):
            out.append(token)
            continue
        if low in _WE or (low in _THEY and (not company or _plural_before(tokens[:index]))):
            return None
        named = names_one_of(tokens, index, called)
        if (pronoun := _pronoun(low, following, named=named)) is not None:
            out += pronoun
            agreeing = pronoun == ["you"] and (low in ("he", "she", "they") or named)
        elif agreeing and (low in _AGREE or _third(low)):
            out.append(_AGREE.get(low) or base_of(low))
            agreeing = False
        else:
            out.append(token)
            if low in ("and", "but", "then"):
                agreeing = is_form(following, Form.THIRD) and "you" in out[:3]
            elif low not in _ADVERBS:
                agreeing = False
    return _spaced(out).replace(_ANOTHERS, "their")


# "how I would tell a funder we missed a target"
_MY_TELLING = re.compile(
    r"(?:how|what|whether|when|why) I(?: would|'d) (?:tell|explain|say|show|admit)\b", re.IGNORECASE
)
_JOINS = frozenset("where when who because if after before until once".split())


def _third(low: str) -> bool:
    """Whether a word right after its subject is a verb in the third person, also one that is a noun as often."""
    if (
        low.endswith("s")
        and not low.endswith(("ss", "us", "is", "'s"))
        and low.isalpha()
        and not parts(low)
        and len(low) > 4
    ):
        return True  # a verb of the trade, in no list: "codegens"
    return is_form(low, Form.THIRD) or (low.endswith("s") and not low.endswith("ss") and "v" in parts(base_of(low)))


_OF_THEM = re.compile(r"\bof (?:them|these|those)\b", re.IGNORECASE)


def _pronoun(low: str, following: str, *, named: bool) -> list[str] | None:
    """What stands for a word that means the reader (`named`: one of their names); None for any other word."""
    if low in _JOINED:
        return _joined_form(low, following)
    if low in _SIMPLE:
        return [_SIMPLE[low]]
    if low == "her":
        return ["your" if _owns(following) else "you"]
    if named:
        return ["your" if low.endswith("'s") else "you"]
    return None


def _joined_form(low: str, following: str) -> list[str]:
    done = is_form(following, Form.PARTICIPLE) and not following.endswith("ing") and following not in _STATES
    if low in ("he's", "she's") and done:
        return ["you", "have"]
    return _JOINED[low].split()


def _owns(following: str) -> bool:
    """Whether "her" before this word is a possessive."""
    if not following or not following[0].isalnum():
        return False
    return following not in PREPOSITIONS | PRONOUNS | AUXILIARIES | {
        "and",
        "or",
        "that",
        "how",
        "if",
        "because",
        "what",
    }


def _plural_before(tokens: list[str]) -> bool:
    """A plural noun earlier in the clause may be what "they" means."""
    for token in tokens:
        low = token.casefold()
        if low in ("people", "members", "children", "staff", "everyone", "everybody", "women", "men"):
            return True
        if len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s")):
            verb = known(low)
            if verb is None or low == verb.base:
                return True
    return False


def _spaced(tokens: list[str]) -> str:
    text = " ".join(tokens)
    text = re.sub(r" ([,.;:!?%)\]])", r"\1", text)
    text = re.sub(r"([(\[£$€]) ", r"\1", text)
    text = re.sub(r"(\d) ?([,.:]) ?(?=\d)", r"\1\2", text)
    text = re.sub(r"(?<= )- (?=\d)", "-", text)
    return re.sub(r"([\"']) ([^\"']*?) \1", r"\1\2\1", text)


def question_from(text: str) -> str | None:
    """A question that was put to the candidate, as the object of "you asked": "how would you do X" -> "how I would do
    X". None where it cannot be turned safely."""
    text = re.sub(r"[?!.\s]+$", "", text.strip())
    text = re.sub(r"^(what|how|why|where|when|who)'d\b", r"\1 would", text, flags=re.IGNORECASE)
    text = re.sub(r"^(what|how|why|where|when|who)'s\b", r"\1 is", text, flags=re.IGNORECASE)
    direct = re.match(
        r"(what(?: \w+)?|how(?: \w+)?|why|where|when|who|which \w+) (would|will|could|can|should|do|did|might|am|"
        "was|are|were)"
        r" (i|you|we)\b (.+)",
        text,
        re.IGNORECASE,
    )
    if direct:
        asked, auxiliary, _, rest = direct.groups()
        auxiliary = {"are": "am", "were": "was"}.get(auxiliary.lower(), auxiliary.lower())
        if auxiliary == "did":
            return None
        verb = "" if auxiliary == "do" else f" {auxiliary}"
        return f"{asked.lower()} I{verb} {_mine(rest)}"
    plain = re.match(r"(would|could|can|will|should|do) (?:i|you)\b (.+)", text, re.IGNORECASE)
    if plain:
        verb = "" if plain[1].lower() == "do" else f"{plain[1].lower()} "
        return f"whether I {verb}{_mine(plain[2])}"
    if re.match(r"(?:what|how|why|where|when|who|which)(?: \w+)? (?:would|will|could|can|should|do|does|did|is|are|"
                r"was)\b"
                r" (?:he|she|they|it|the|a|your|my|their)\b", text, re.IGNORECASE):  # fmt: skip
        return None
    if re.match(r"(?:how|what|why|who|where|when|which|whether|if)\b", text, re.IGNORECASE):
        text = re.sub(r"^if\b", "whether", text, flags=re.IGNORECASE)
        return text[0].lower() + _mine(text[1:])
    return None


def _mine(text: str) -> str:
    """In a question put to the candidate "you" is the candidate."""
    text = re.sub(r"\byou\b", "I", text)
    text = re.sub(r"\byour\b", "my", text)
    return re.sub(r"\bi\b", "I", text)
