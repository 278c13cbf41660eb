"""Write the list of English words by part of speech that notes are read with, from the files of WordNet 3.0.

    python -m scripts.word_parts path/to/wordnet/dict

(app/drafting/jotting/lexicon/README.md tells where to get them.)

Kept are the words that WordNet's tagged texts use, the words that are adjectives only, and names of places, peoples
and days with their capitals. A line is a word and its parts, the most frequent first: n(oun), v(erb), a(djective),
r (adverb); what makes up less than a fifth of its uses stands after a stroke.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

OUT = Path(__file__).parents[1] / "app" / "drafting" / "jotting" / "lexicon" / "words.txt"
_PARTS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
_WORD = re.compile(r"[a-z]{2,}")
_NAMES_OF = ("14", "15", "28")  # WordNet's lexicographer files: groups, places, times
_SHARE = 0.2


def main(dictionary: Path) -> None:
    uses = _uses(dictionary)
    names, plain = _spelt(dictionary)
    lines = []
    for word, counts in uses.items():
        if word in names and word not in plain:
            continue
        total = sum(counts.values())
        main = "".join(p for p, n in counts.most_common() if n >= _SHARE * total) if total else "".join(counts)
        rest = "".join(sorted(set(counts) - set(main)))
        if total or set(counts) <= {"a", "r"}:
            lines.append(f"{word} {main}{'/' if rest else ''}{rest}")
    lines += [spelt for word, spelt in names.items() if word not in plain]
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text("\n".join(sorted(lines)) + "\n")


def _uses(dictionary: Path) -> dict[str, Counter[str]]:
    """How often the tagged texts use each word as each part of speech, nought where they never do."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for part, letter in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
        for line in (dictionary / f"index.{part}").read_text().splitlines():
            word = line.split(" ", 1)[0]
            if _WORD.fullmatch(word):
                uses[word][letter] += 0
    for line in (dictionary / "cntlist.rev").read_text().splitlines():
        key, _, count = line.split()
        word, rest = key.split("%")
        if _WORD.fullmatch(word):
            uses[word][_PARTS[rest[0]]] += int(count)
    return uses


def _spelt(dictionary: Path) -> tuple[dict[str, str], set[str]]:
    """Words that have a capital, with their spelling, and those that are (also) written without."""
    names: dict[str, str] = {}
    plain: set[str] = set()
    for part in ("noun", "adj", "verb", "adv"):
        for line in (dictionary / f"data.{part}").read_text().splitlines():
            if line.startswith(" "):
                continue
            head = line.split(" | ")[0].split()
            for spelt in head[4 : 4 + 2 * int(head[3], 16) : 2]:
                if re.fullmatch(r"[A-Z][a-z]{2,}", spelt) and (part != "noun" or head[1] in _NAMES_OF):
                    names.setdefault(spelt.lower(), spelt)
                elif spelt[0].islower():
                    plain.add(spelt)
    return names, plain


if __name__ == "__main__":
    main(Path(sys.argv[1]))
