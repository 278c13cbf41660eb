"""Languages that a thread may be in. Afterword reads and writes English; of the others it knows the names."""

from __future__ import annotations

ENGLISH = "en"
OTHER_SCRIPT = "und"  # of a script that is not Latin (BCP 47: undetermined)
_NAMES = {
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "sv": "Swedish",
    "da": "Danish or Norwegian",
    "pl": "Polish",
}


def name_of(code: str) -> str:
    """Its English name; "another language" for one that is not known here."""
    return _NAMES.get(code, "another language")
