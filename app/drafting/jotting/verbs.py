"""English verb forms: enough to know a verb in a note, and to turn "wants" into "want"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app.drafting.jotting.lexicon import only_verbs, verbs_too


class Form(StrEnum):
    """A form of an English verb."""

    BASE = "base"
    THIRD = "third"  # wants
    PAST = "past"  # wanted
    PARTICIPLE = "participle"  # only where it differs from the past: written
    GERUND = "gerund"  # wanting


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb in all its forms."""

    base: str
    third: str
    past: str
    participle: str
    gerund: str


_IRREGULAR = """
be is was been|become became become|begin began begun|break broke broken|bring brought|build built|buy bought
catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|do did done|draw drew drawn
drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|find found|fly flew flown
forget forgot forgotten|get got|give gave given|go went gone|grow grew grown|have had|hear heard|hide hid hidden
hit hit|hold held|keep kept|know knew known|lay laid|lead led|leave left|lie lay lain|lend lent|let let
lose lost|make made|mean meant|meet met|pay paid|put put|read read|rebuild rebuilt|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set
shake shook shaken|shoot shot|show showed shown|shut shut|sing sang sung|sit sat|sleep slept|speak spoke spoken
spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck|swim swam swum|swing swung
take took taken|teach taught|tell told|think thought|throw threw thrown|understand understood|wake woke woken
wear wore worn|win won|write wrote written|rewrite rewrote rewritten|oversee oversaw overseen
overcome overcame overcome|undertake undertook undertaken|bet bet|arise arose arisen|bear bore borne|bend bent
bind bound|bite bit bitten|bleed bled|blow blew blown|breed bred|cling clung|creep crept|dig dug|feed fed|flee fled
forbid forbade forbidden|forgive forgave forgiven|freeze froze frozen|grind ground|hang hung|hurt hurt|lean leant
shine shone|shrink shrank shrunk|sink sank sunk|slide slid|spin spun|strike struck|swear swore sworn|sweep swept
tear tore torn|weave wove woven|withdraw withdrew withdrawn|withstand withstood|foresee foresaw foreseen
redo redid redone
outgrow outgrew outgrown|mislead misled|misunderstand misunderstood|outdo outdid outdone|retell retold|upset upset
undergo underwent undergone|uphold upheld|unwind unwound|weep wept|beat beat beaten|burst burst|cast cast|quit quit
proofread proofread|reset reset|rerun reran rerun|resell resold
"""

IRREGULAR_PASTS = frozenset(
    words[1] for entry in _IRREGULAR.replace("\n", "|").split("|") if len(words := entry.split()) > 1
) - {"found", "left", "felt", "met", "set", "read", "lead"}

_REGULAR = """
accept achieve act add address admire admit advise agree aim allow answer apply appreciate approach argue arrange ask
assess assist attend audit automate avoid bake balance belong borrow brew brief budget call calm care carry chair
challenge change chase chat check claim clean clear climb close coach collect compare complain complete confirm
connect consider consult contact continue contribute convert convince cook cope cover create cure cut debug decide
declare decline decrease deliver demand depend describe deserve design detail develop direct disagree discover
discuss document double draft drop earn edit embrace emphasise emphasize employ encourage end enjoy ensure
establish estimate evaluate examine expand expect explain explore express extend face fail fear file fill finish
fit fix focus follow force fund gain gather grade guess guide halve handle happen hate help highlight hint hire
hope host identify imagine implement improve include increase inherit insist inspect inspire install intend
interest introduce invent invest investigate invite involve join joke judge jump kick kill knock lack land last
laugh launch learn liaise like link list listen live look love lower maintain manage mark matter measure mention
mentor mind miss mix modernise modernize monitor move name need negotiate note notice offer open operate order
organise organize outline own pack paint park pass pause perform persuade phone photograph pick pilot place plan
plant play point practise practice praise prefer prepare present prevent price process produce program promise
promote propose protect prove provide publish pull push question quote race raise rate reach realise realize
recall recommend record recover recruit reduce refer reflect refuse register reject relate release rely remain
remember remind remove renew rent reopen repair repeat replace reply report represent request require rescue
research resolve respect respond rest restore restructure retain retire return reuse review revise roast rotate
sample save schedule score scrap search seem select serve settle shape share shift ship shop shorten sketch smile
solve sort sound sponsor staff start state stay stock stop store streamline stress stretch study struggle submit
succeed suffer suggest summarise summarize supervise supply support suppose surprise survey survive suspect swap
talk target taste test thank tidy tour track trade train transfer transform translate travel treat trial trim
trust try turn tweak type understate unify update upgrade urge use value vary view visit volunteer wait walk want
warn wash waste watch weigh welcome wish wonder work worry wrap redesign reorganise reorganize prune rewire
relaunch retrain shortlist digitise digitize backfill batch benchmark deploy migrate onboard outsource refactor
ring-fence scale scope sync nod die rely quarantine calibrate restock unblock foster weld triage discharge diagnose
prescribe refurbish reconcile invoice replant plant prototype restructure coordinate centralise centralize
triple stir rank label map log catalogue retrofit rehouse overhaul wire rig graft seed harvest screen scan tender
source patch port nurse roster rewire trace chart stack pack pair phase shadow flag price curate moderate solder
enrol dispatch unload load clock swap
standardise standardize consolidate mould sand sew paint decorate supervise tutor proofread
"""

_DOUBLED = frozenset(
    """
    plan drop stop chat shop ship swap trim wrap scrap cut fit get hit let put run set shut sit split win begin
    forget admit refer debug commit submit transfer bet occur prefer infer confer defer permit omit emit regret equip
    patrol compel expel propel upset
    """.split()
)


_SHORT_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwyz]{0,3}[aeiou][bdgklmnprtz]")


def _forms(base: str, past: str = "", participle: str = "") -> Verb:
    if base == "be":
        return Verb("be", "is", "was", "been", "being")
    if base == "have":
        return Verb("have", "has", "had", "had", "having")
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
    y = base.endswith("y") and base[-2] not in "aeiou"
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        third = f"{base}es"
    else:
        third = f"{base[:-1]}ies" if y else f"{base}s"
    double = base + base[-1] if base in _DOUBLED or _SHORT_VOWEL.fullmatch(base) else ""
    regular = (
        f"{double}ed" if double else f"{base[:-1]}ied" if y else f"{stem}d" if stem.endswith("ee") else f"{stem}ed"
    )
    gerund = f"{double}ing" if double else f"{stem}ing"
    past = past or regular
    return Verb(base, third, past, participle or past, gerund)


# Forms of other verbs or other words' doubles, and what notes use for something else.
_NO_VERBS = frozenset("inter forego recoup re-echo bring summate be do have may might must can will shall".split())


@cache
def lexicon() -> dict[str, tuple[Verb, frozenset[Form]]]:
    """Every known form -> its verb and which forms it may be."""
    verbs = [_forms(word) for word in _REGULAR.split()]
    irregular = {entry.split()[0] for entry in _IRREGULAR.replace("\n", "|").split("|") if entry}
    verbs += [_forms(word) for word in only_verbs() if word not in irregular and word not in _NO_VERBS]
    for entry in _IRREGULAR.replace("\n", "|").split("|"):
        words = entry.split()
        if not words:
            continue
        if words[0] == "be":
            verbs.append(_forms("be"))
        else:
            verbs.append(_forms(words[0], words[1], words[2] if len(words) > 2 else ""))
    found: dict[str, tuple[Verb, set[Form]]] = {}
    for verb in verbs:
        for form, word in (
            (Form.BASE, verb.base), (Form.THIRD, verb.third), (Form.PAST, verb.past),
            (Form.PARTICIPLE, verb.participle), (Form.GERUND, verb.gerund),
        ):  # fmt: skip
            found.setdefault(word, (verb, set()))[1].add(form)
    for word in verbs_too():  # only what can be nothing else: "corrected", not "correct"
        verb = _forms(word)
        if word not in found and verb.past not in found:
            found[verb.past] = (verb, {Form.PAST})
    return {word: (verb, frozenset(forms)) for word, (verb, forms) in found.items()}


def known(word: str) -> Verb | None:
    """The verb that the word is a form of, by the lexicon; None if it is not listed."""
    entry = lexicon().get(word.casefold())
    return entry[0] if entry else None


def is_form(word: str, *forms: Form) -> bool:
    """Whether the lexicon lists the word in one of these forms."""
    entry = lexicon().get(word.casefold())
    return entry is not None and any(form in entry[1] for form in forms)


def base_of(word: str) -> str:
    """The base of a third person ("wants" -> "want"), also of verbs that are not listed; else the word."""
    low = word.casefold()
    verb = known(low)
    if verb is not None:
        return verb.base
    if low.endswith("ies") and len(low) > 4:
        return f"{low[:-3]}y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low
