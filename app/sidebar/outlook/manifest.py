"""The add-in's two manifests for Microsoft, made for one base URL from one source: the XML that every Outlook takes,
and the unified JSON that some administrators prefer ("Office Add-ins manifest", Microsoft Learn).

Both ask for `ReadItem` alone: drafts are written through Microsoft Graph and not by the pane. A server at another
address is another add-in, so its id is made from the address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from jinja2 import Environment, PackageLoader, StrictUndefined

from app.domain.errors import InvalidInput
from app.sidebar.outlook.routes import ABOUT, PANE, Urls

VERSION = "1.0.0"  # raised whenever a manifest changes: Outlook keeps the old one otherwise
MAILBOX = "1.5"  # the requirement set that brought pinning and the event that the open mail changed
SCHEMA = "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json"
COMMAND_SIZES = (16, 32, 80)  # pixels of the button's pictures
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What both manifests say."""

    name: str = "Afterword"
    provider: str = "The Afterword maintainers"
    short: str = "What to send next after an interview, as drafts."
    long: str = (
        "Afterword reads the interview thread that you have open, says what to send next, by when and to whom, and "
        "writes it into your Drafts folder. It never sends."
    )
    button: str = "Next step"
    group: str = "Afterword"
    tip: str = "Shows what to send next after an interview, beside the open mail."


def xml(base_url: str) -> str:
    """The add-in only manifest. Raises InvalidInput for an address that Outlook would not open."""
    urls = Urls(_checked(base_url))
    environment = Environment(
        loader=PackageLoader("app.sidebar.outlook"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    fields = {"id": _id(urls, "xml"), "version": f"{VERSION}.0", "sizes": COMMAND_SIZES, "mailbox": MAILBOX}
    template = environment.get_template("manifest.xml")
    return template.render(told=Told(), urls=urls, pane=urls.of(PANE), about=urls.of(ABOUT), **fields)


def unified(base_url: str, client_id: str = "") -> dict[str, Any]:
    """The unified manifest. Installed beside the other one it hides it (`alternates`). With the `client_id` of the app
    registration an administrator can consent while installing. Raises InvalidInput."""
    urls, told = Urls(_checked(base_url)), Told()
    if client_id and not _GUID.fullmatch(client_id):
        raise InvalidInput(f"“{client_id}” is no application (client) id.", advice="It has 32 hexadecimal digits.")
    made: dict[str, Any] = {
        "$schema": SCHEMA,
        "manifestVersion": "1.25",
        "version": VERSION,
        "id": _id(urls, "json"),
        "developer": {
            "name": told.provider,
            "websiteUrl": urls.of(ABOUT),
            "privacyUrl": f"{urls.of(ABOUT)}#kept",
            "termsOfUseUrl": f"{urls.of(ABOUT)}#terms",
        },
        "name": {"short": f"{told.name} (unified)", "full": f"{told.name} (unified manifest)"},
        "description": {"short": told.short, "full": told.long},
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": "#0f548c",
        "localizationInfo": {"defaultLanguageTag": "en-us"},
        "validDomains": [urls.host],
        "authorization": {
            "permissions": {"resourceSpecific": [{"name": "MailboxItem.Read.User", "type": "Delegated"}]}
        },
        "extensions": [_extension(urls, told)],
    }
    if client_id:
        made["webApplicationInfo"] = {"id": client_id, "resource": f"api://{client_id}"}
    return made


def _extension(urls: Urls, told: Told) -> dict[str, Any]:
    action = {"id": "openPane", "type": "openPage", "view": "paneView", "pinnable": True}
    runtime = {"id": "pane", "type": "general", "lifetime": "short", "code": {"page": urls.of(PANE)}}
    button = {
        "id": "paneButton",
        "type": "button",
        "label": told.button,
        "actionId": "openPane",
        "supertip": {"title": told.button, "description": told.tip},
        "icons": [{"size": size, "url": urls.icon(f"icon-{size}")} for size in COMMAND_SIZES],
    }
    group = {"id": "readGroup", "label": told.group, "controls": [button]}
    return {
        "requirements": {"scopes": ["mail"], "capabilities": [{"name": "Mailbox", "minVersion": MAILBOX}]},
        "runtimes": [{**runtime, "actions": [action]}],
        "ribbons": [{"contexts": ["mailRead"], "tabs": [{"builtInTabId": "TabDefault", "groups": [group]}]}],
        "alternates": [{"hide": {"customOfficeAddin": {"officeAddinId": _id(urls, "xml")}}}],
    }


def _id(urls: Urls, form: str) -> str:
    """The same for one address for good; another for each form, since both can be installed beside each other."""
    return str(uuid5(NAMESPACE_URL, f"{urls.of(PANE)}#{form}"))


def _checked(base_url: str) -> str:
    parts = urlsplit(base_url)
    plain = not (parts.query or parts.fragment or "@" in parts.netloc)
    if parts.scheme != "https" or not parts.hostname or not plain:
        raise InvalidInput(
            f"“{base_url}” is no address that Outlook could open.",
            advice="It is https, with a host and without a query, as https://afterword.example.",
        )
    return base_url.rstrip("/")
