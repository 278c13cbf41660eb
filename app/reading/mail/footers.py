"""Legal footers, unsubscribe lines, "Sent from my phone" and warning banners: words that nobody wrote by hand."""

from __future__ import annotations

import re

from app.reading.late import late
from app.reading.mail.body import Body

_FOOTER = late(
    r"confidential(?:ity)?\b.{0,200}\b(?:intended|privileged|recipient|notice|solely)|\bintended (?:solely "
    r"|only )?for the\b|\b(?:not the|unintended|intended) (?:intended )?recipient|may (?:contain"
    r"|be) (?:confidential|privileged|legally)|\b(?:is|are) confidential and|\bconfidentiality notice"
    r"|\bdisclaimer\b|consider the environment|before printing|\bunsubscribe\b"
    r"|manage (?:your )?(?:e-?mail )?(?:preferences|notifications|settings)|email preferences|\b(?:view"
    r"|open) (?:this (?:e-?mail|message) )?in (?:your |a )?(?:web )?browser|you(?:['’]re| are"
    r"| have)? (?:been )?(?:receiv|gett?)(?:ing|ed|en|e)? this (?:e-?mail|mail|message"
    r"|notification|newsletter) (?:because|as|since"
    r"|from)|^(?:sent|get) (?:from|with|via) (?:my )?(?:iphone|ipad|android|mobile|phone|samsung|galaxy|outlook"
    r"|gmail|yahoo|mail for|proton|blackberry|huawei|windows|tutanota|spark|superhuman|mailspring)"
    r"|^get outlook for|^sent from outlook|^(?:von meinem|gesendet (?:von|mit)|envoyé (?:de|depuis)"
    r"|enviado (?:desde|do|de)|inviato da|verzonden vanaf|skickat från|sendt fra|wysłane z)\b.{0,60}$"
    r"|\bregistered (?:office|in (?:england|scotland|ireland|wales))|\b(?:company|registration"
    r"|registered) (?:no|number|nr)\b|\b(?:is|are|and) (?:authorised and )?regulated by\b|\bcharity (?:no"
    r"|number|reg)|\babn[ :]\s?\d|\bprivacy (?:policy|notice|statement)\b|\bequal (?:opportunity"
    r"|opportunities) employer|^©|^copyright\b|all rights reserved|scanned (?:for|by) .{0,40}virus|virus-free"
    r"|^this (?:e-?mail|message|inbox|mailbox)(?: address)? (?:was sent|is not monitored|is unmonitored"
    r"|is automated|has been sent)|^(?:please )?do not reply to this|^diese (?:e-?mail|nachricht) (?:enthält"
    r"|kann|ist)\b.{0,200}vertraulich|^ce (?:message|courriel|mail)\b.{0,200}confidentiel|^este (?:mensaje"
    r"|correo|mensagem|email|e-mail)\b.{0,200}confiden|handelsregister|\bamtsgericht\b|geschäftsführer\s?:"
    r"|\bust-?id|\btrading (?:name|style) of\b|\b(?:act(?:s|ing)?|operat(?:es|ing)) as"
    r" an? (?:employment|recruitment) (?:agency|business)"
)  # said of lower case: a pattern that minds no case is half as fast
# One of these stands in every footer; looking for them is quicker than the pattern.
_HINTS = (
    "trading name", "trading style", "employment ", "recruitment ",
    "confiden", "intended", "recipient", "privileged", "disclaimer", "environment", "before printing", "unsubscribe",
    "manage", "preferences", "browser", "receiv", "get this", "getting this", "sent ", "get ", "iphone", "regist",
    "regulated", "charity", "abn", "privacy", "equal opp", "©", "copyright", "reserved", "virus", "this e", "this m",
    "this in", "do not reply", "vertraulich", "amtsgericht", "geschäftsführer", "ust", "company n", "gesendet",
    "von meinem", "envoyé", "enviado", "inviato", "verzonden", "skickat", "sendt", "wysłane",
)  # fmt: skip
_SENT_BY_A_TOOL = ("do not reply", "please do not reply")
_BANNER = late(
    (
        r"^[\[\s*!⚠<]{0,6}(?:external (?:e-?mail|sender|message|email)|caution\b|warning\s?:|ext(?:ernal)?\]"
        r"|this (?:e-?mail|message) (?:originated|came|was sent|is) from (?:an? )?(?:external|outside)"
        r"|you don['’]t often get e-?mail from|\[?external\]?\s*:?$|attention\s?: external"
        r"|be careful with this message|externe e-?mail)|originated (?:from )?outside (?:of )?(?:your|the"
        r"|our) organi[sz]ation|learn why this is important"
    ),
    re.IGNORECASE,
)
_LOOK = 24  # lines from the end that can be a footer
_LINE = 1500


def footer_start(body: Body, first: int, last: int) -> int:
    """The line in [first, last) where the footer begins; `last` if there is none."""
    start = last
    index = last - 1
    skipped = 0
    tail = (
        body.text[body.lines[max(first, last - _LOOK)].start : body.lines[last - 1].end].lower() if last > first else ""
    )
    hints = [hint for hint in _HINTS if hint in tail]
    if not hints:
        return last
    while index >= max(first, last - _LOOK) and skipped <= 2:
        text = body.line(index)
        if _is_footer(text, hints):
            start, skipped = index, 0
        elif start == last and not _is_rule(text) and len(text) > 90:
            break
        else:
            skipped += 1
        index -= 1
    while start > first and start < last and _is_rule(body.line(start - 1)):
        start -= 1
    return start


def is_boilerplate(line: str) -> bool:
    """Whether a line is a footer's or a warning banner's."""
    return _is_footer(line, list(_HINTS)) or bool(_BANNER.search(line[:_LINE]))


def _is_footer(text: str, hints: list[str]) -> bool:
    low = text[:_LINE].lower()
    if low.startswith(_SENT_BY_A_TOOL) and "@" in low:
        return False  # "Do not reply to this message. Questions? Contact Ada Hale at ada.hale@…"
    return any(hint in low for hint in hints) and bool(_FOOTER.search(low))


def _is_rule(text: str) -> bool:
    return len(text) >= 3 and not text.strip("-_=*—– ")


def banner_length(body: Body, first: int, last: int) -> int:
    """How many lines at the head are a mail gateway's warning about outside senders."""
    count = 0
    for index in range(first, min(last, first + 3)):
        text = body.line(index)
        if len(text) <= _LINE and _BANNER.search(text):
            count = index - first + 1
        elif not count:
            break
    return count
