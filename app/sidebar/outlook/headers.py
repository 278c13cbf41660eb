"""The headers of the add-in's pages and answers.

The pane stands in a frame of Outlook on the web, so framing is allowed for Microsoft's mail addresses and nobody else;
X-Frame-Options knows no list and is sent nowhere. What Office.js itself wants of a page is not documented as a whole:
scripts are held to our origin and Microsoft's from the first day, the rest is told to the browser's console until the
operator has seen it work and sets AFTERWORD_OUTLOOK_CSP=enforce.
"""

from __future__ import annotations

OFFICE = "https://appsforoffice.microsoft.com"
ENTRA = "https://login.microsoftonline.com"
ANCESTORS = (
    "https://outlook.office.com",
    "https://outlook.office365.com",
    "https://outlook.live.com",
    "https://*.cloud.microsoft",
)
_SCRIPTS = f"script-src 'self' {OFFICE}"
_WHOLE = (
    f"default-src 'none'; {_SCRIPTS}; style-src 'self'; img-src 'self' data:; connect-src 'self' {ENTRA}; "
    "base-uri 'none'; form-action 'none'"
)
_COMMON = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"}
API_HEADERS = {
    **_COMMON,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


def page_headers(*, enforce: bool, more_ancestors: tuple[str, ...] = ()) -> dict[str, str]:
    """Of the pane and the pages of the sign-in window. `more_ancestors` are further addresses of an organisation's own
    Outlook on the web."""
    framed = " ".join(("frame-ancestors", "'self'", *ANCESTORS, *more_ancestors))
    if enforce:
        return {**_COMMON, "Cache-Control": "no-cache", "Content-Security-Policy": f"{_WHOLE}; {framed}"}
    always = f"{_SCRIPTS}; object-src 'none'; base-uri 'none'; form-action 'none'; {framed}"
    return {
        **_COMMON,
        "Cache-Control": "no-cache",
        "Content-Security-Policy": always,
        "Content-Security-Policy-Report-Only": _WHOLE,
    }
