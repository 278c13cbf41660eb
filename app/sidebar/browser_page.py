"""Plain pages for the user's own browser: a title, a few lines, at most one link; no script, no frame."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def page(title: str, lines: tuple[str, ...], status: int = 200, *, link: tuple[str, str] | None = None) -> HTMLResponse:
    """`link`: where it leads, and its words."""
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    if link is not None:
        body += f'<p><a href="{escape(link[0])}">{escape(link[1])}</a></p>'
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    html = f'<!doctype html><html lang="en"><head>{head}</head><body><main><h1>{escape(title)}</h1>{body}</main></body>'
    return HTMLResponse(f"{html}</html>", status, HEADERS)
