"""Which language the other side writes in. Afterword reads English; of a thread in another language it says so, rather
than telling in silence that nothing stands in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.domain.languages import ENGLISH, OTHER_SCRIPT, name_of
from app.domain.mail import Mailbox, Message
from app.reading.correspondence import own_text

_LOOKED_AT = 3_000  # characters of a message
_FEWEST = 4  # different small words that show a language: fewer may be names ("Maria de la Cruz")
_FEWEST_LETTERS = 40


def _split(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH = _split(
    """
    the and you to of for your with is we our will be have on this that are it as from at by would if please thank
    thanks i my me us can not there when about which any was were an in so but or could do let best regards
    """
)
# Small words and courtesies of each language that are no English ones.
_WORDS = {
    "de": """
        und der die das dem den des nicht wir ich ist mit für auf von zu zum zur ein eine einen sie ihr ihre ihnen ihrem
        uns unser haben hat sind wird werden bei im oder dass noch wie wenn als nach über sehr geehrte geehrter frau
        herr liebe lieber viele vielen grüße freundlichen
        """,
    "fr": """
        le les du des et est nous vous votre vos notre avec dans une un qui que sur pas au aux ce cette par être avons
        avez sommes merci cordialement bonjour je il elle de la pour
        """,
    "es": """
        el los las del y por para con su una un que se lo le nos está estamos como más usted te tu gracias saludo hola
        hemos sobre pero también de la en
        """,
    "it": """
        il di che è e le gli della del per con una un non si sono al alla nel ci vi grazie saluti anche ho abbiamo lei
        """,
    "nl": """
        het een van je wij ik voor op aan dat niet uw zijn ook met en naar bij graag wordt u hebben als of te
        """,
    "pt": """
        os da do das dos e em que para com um uma não por na no se você ao obrigado obrigada mais foi nós seu sua de
        """,
    "sv": """
        och att det är vi du för med ett på som till av inte har din dig tack hälsningar oss kan vill jag
        """,
    "da": """
        og er det vi du med et på som til af ikke har din dig tak hilsen os kan vil jeg for deg vennlig
        """,
    "pl": """
        się że nie jest na z do w od po dla oraz pan pani proszę dziękujemy państwa będzie czy jak przez
        """,
}
_BY_WORD: dict[str, tuple[str, ...]] = {}
for _code, _list in _WORDS.items():
    for _word in _split(_list) - _ENGLISH:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _code)


def language_of(messages: Sequence[Message], mailbox: Mailbox) -> str:
    """The code (ISO 639) of the language of the newest message of the other side's that shows one; English where none
    does. `messages` are the oldest first."""
    theirs = [message for message in messages if message.sender.email != mailbox.email]
    for message in reversed(theirs or messages):
        found = _shown(own_text(message)[:_LOOKED_AT])
        if found:
            return found
    return ENGLISH


def warning(language: str) -> str:
    """What is said of a thread in that language; empty for English."""
    if language == ENGLISH:
        return ""
    return (
        f"this thread is in {name_of(language)}: Afterword reads English, so what it says of it may be wrong or lacking"
    )


def _shown(text: str) -> str:
    """The language of a text, by its small words; empty where it has too few of them."""
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) >= _FEWEST_LETTERS and sum(letter > "\u024f" for letter in letters) > len(letters) / 2:
        return OTHER_SCRIPT
    tokens = text.casefold().replace("'", " ").replace("’", " ").split()
    words = Counter(word.strip('.,;:!?()"«»„“”¡¿-–') for word in tokens)
    english = sum(count for word, count in words.items() if word in _ENGLISH)
    counts: Counter[str] = Counter()
    different: Counter[str] = Counter()
    for word, count in words.items():
        for code in _BY_WORD.get(word, ()):
            counts[code] += count
            different[code] += 1
    best = max(counts, key=lambda code: (different[code], counts[code]), default="")
    if best and different[best] >= _FEWEST and counts[best] > 1.5 * english:
        return best
    return ENGLISH if sum(1 for word in words if word in _ENGLISH) >= _FEWEST else ""
