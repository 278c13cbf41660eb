"""HTML elements by what they do to the text in them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Written without an end tag (HTML, "Serializing HTML fragments").
VOID = _words(
    """
    area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
    """
)
# What a mail program never shows as text.
DROPPED = _words(
    """
    audio canvas datalist iframe map math noframes object option rp script select style svg template textarea
    title video xml
    """
)
# Begin and end a line.
BLOCKS = _words(
    """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead
    tr ul
    """
)
# Have a margin above and below.
SPACED = _words(
    """
    blockquote dl h1 h2 h3 h4 h5 h6 hr ol p pre table ul
    """
)
HEADINGS = _words(
    """
    h1 h2 h3 h4 h5 h6
    """
)
BOLD = _words(
    """
    b h1 h2 h3 h4 h5 h6 strong th
    """
)
# Those that a walker has to look at more closely, and those that look other than what is around them.
STRUCTURE = HEADINGS | {"table", "tr", "td", "th", "ul", "ol", "li"}
TELLING = BOLD | {"pre"}
