"""The add-in's manifests: the XML by the rules of Microsoft's reference that no published schema checks as a whole, the
JSON by Microsoft's own schema, both for one origin and least rights."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from typer.testing import CliRunner

from app.cli import app
from app.domain.errors import InvalidInput
from app.sidebar.outlook.manifest import SCHEMA, unified, xml
from app.sidebar.outlook.routes import ICONS, PANE
from scripts.icons import Icon, icons

ROOT = Path(__file__).parents[4]
KEPT = ROOT / "addon-manifest" / "outlook"
BASE_URL = "https://afterword.example"
CLIENT_ID = "11111111-2222-4333-8444-555555555555"
OFFICE = "{http://schemas.microsoft.com/office/appforoffice/1.1}"
V1_0 = "{http://schemas.microsoft.com/office/mailappversionoverrides}"
V1_1 = "{http://schemas.microsoft.com/office/mailappversionoverrides/1.1}"
BASIC = "{http://schemas.microsoft.com/office/officeappbasictypes/1.0}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}type"
# "Office Add-ins XML manifest": the children of OfficeApp for mail, in the order that the schema demands.
ORDER = (
    *("Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"),
    *("HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "FormSettings", "Permissions"),
    *("Rule", "DisableEntityHighlighting", "VersionOverrides"),
)
DEMANDED = {"Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Hosts", "FormSettings"}


@pytest.fixture
def manifest() -> ET.Element:
    return ET.fromstring(xml(BASE_URL))


def overrides(manifest: ET.Element) -> tuple[ET.Element, ET.Element]:
    older = manifest.find(f"{V1_0}VersionOverrides")
    assert older is not None
    newer = older.find(f"{V1_1}VersionOverrides")
    assert newer is not None
    return older, newer


def own(block: ET.Element) -> Iterator[ET.Element]:
    """The elements of a block without those of the newer block within it, which inherits nothing."""
    for child in block:
        if child.tag != f"{V1_1}VersionOverrides":
            yield from child.iter()


def test_the_parts_stand_in_the_order_that_the_schema_demands(manifest: ET.Element) -> None:
    names = [child.tag.partition("}")[2] for child in manifest]
    assert names == [name for name in ORDER if name in names]
    assert set(names) >= DEMANDED | {"Permissions", "Rule"}
    assert manifest.tag == f"{OFFICE}OfficeApp"
    assert manifest.get(XSI) == "MailApp"
    older, newer = overrides(manifest)
    assert [child.tag.partition("}")[2] for child in older] == [
        "Requirements",
        "Hosts",
        "Resources",
        "VersionOverrides",
    ]
    assert [child.tag.partition("}")[2] for child in newer] == ["Requirements", "Hosts", "Resources"]
    assert (older.get(XSI), newer.get(XSI)) == ("VersionOverridesV1_0", "VersionOverridesV1_1")


def test_only_the_newer_block_can_be_pinned(manifest: ET.Element) -> None:
    pinned = [[one for one in own(block) if one.tag.endswith("}SupportsPinning")] for block in overrides(manifest)]
    assert pinned[0] == []
    assert [one.text for one in pinned[1]] == ["true"]
    action = next(one for one in own(overrides(manifest)[1]) if one.tag == f"{V1_1}Action")
    assert action.get(XSI) == "ShowTaskpane"
    assert [child.tag for child in action] == [f"{V1_1}SourceLocation", f"{V1_1}SupportsPinning"]


def test_every_name_that_is_used_is_told_in_its_own_block(manifest: ET.Element) -> None:
    for block in overrides(manifest):
        told = [one.get("id") for one in own(block) if one.tag in (f"{BASIC}Image", f"{BASIC}Url", f"{BASIC}String")]
        resources = [name for name in told if name]
        used = {name for one in own(block) if (name := one.get("resid"))}
        assert used == set(resources)
        assert len(resources) == len(set(resources))
        ids = [name for one in own(block) if (name := one.get("id")) and not one.tag.startswith(BASIC)]
        assert all(len(name) <= 32 for name in (*resources, *ids))


def test_words_and_addresses_keep_to_their_lengths(manifest: ET.Element) -> None:
    longest = {f"{BASIC}ShortStrings": 125, f"{BASIC}LongStrings": 250, f"{BASIC}Urls": 2048}
    for block in overrides(manifest):
        for group in own(block):
            for one in group if group.tag in longest else ():
                assert 0 < len(one.get("DefaultValue") or "") <= longest[group.tag]
    assert len(manifest.find(f"{OFFICE}DisplayName").get("DefaultValue")) <= 125  # type: ignore[union-attr,arg-type]
    assert len(manifest.find(f"{OFFICE}Description").get("DefaultValue")) <= 250  # type: ignore[union-attr,arg-type]
    height = manifest.find(f".//{OFFICE}RequestedHeight")
    assert height is not None
    assert 32 <= int(height.text or 0) <= 450
    assert len(xml(BASE_URL).encode()) < 256 * 1024


def test_it_asks_for_the_least_right_and_the_oldest_outlook_that_will_do(manifest: ET.Element) -> None:
    assert manifest.findtext(f"{OFFICE}Permissions") == "ReadItem"
    assert [(one.get("Name"), one.get("MinVersion")) for one in manifest.iter(f"{OFFICE}Set")] == [("Mailbox", "1.5")]
    text = xml(BASE_URL)
    for unwanted in (
        "ReadWrite",
        "ExtendedPermissions",
        "SupportsSharedFolders",
        "NestedAppAuth",
        "WebApplicationInfo",
    ):
        assert unwanted not in text


def test_every_address_is_https_on_one_origin_and_the_pane_and_icons_are_ours(manifest: ET.Element) -> None:
    urls = {one.get("DefaultValue", "") for one in manifest.iter() if one.get("DefaultValue", "").startswith("http")}
    assert {(urlsplit(url).scheme, urlsplit(url).netloc) for url in urls} == {("https", "afterword.example")}
    assert f"{BASE_URL}{PANE}" in urls
    made = {path.name: icon.size for path, icon in icons().items()}
    sizes = {f"{BASE_URL}{ICONS}/icon-{size}.png" for size in (16, 32, 64, 80, 128)}
    assert {url for url in urls if url.endswith(".png")} == sizes
    assert all(made[url.rpartition("/")[2]] == int(url.rpartition("-")[2].removesuffix(".png")) for url in sizes)
    for block in overrides(manifest):
        shown = {
            one.get("size"): one.get("resid") for one in own(block) if one.tag == f"{BASIC}Image" and one.get("size")
        }
        assert shown == {"16": "icon16", "32": "icon32", "80": "icon80"}


def test_each_address_is_another_add_in_and_each_form_too() -> None:
    def ids(base_url: str) -> list[UUID]:
        told = ET.fromstring(xml(base_url)).findtext(f"{OFFICE}Id")
        return [UUID(str(told)), UUID(unified(base_url)["id"])]

    assert ids(BASE_URL) == ids(f"{BASE_URL}/")
    assert len({*ids(BASE_URL), *ids("https://other.example")}) == 4


def test_an_address_with_marks_in_it_stays_well_formed() -> None:
    made = ET.fromstring(xml("https://afterword.example/a&b<c"))
    assert made.find(f"{OFFICE}IconUrl").get("DefaultValue", "").startswith("https://afterword.example/a&b<c/")  # type: ignore[union-attr]


def schema() -> Any:
    return json.loads((ROOT / "tests" / "data" / "microsoft" / "MicrosoftTeams-v1.25.schema.json").read_text())


def faults(made: dict[str, Any]) -> list[str]:
    return [error.message for error in jsonschema.Draft4Validator(schema()).iter_errors(made)]


@pytest.mark.parametrize("client_id", ["", CLIENT_ID])
def test_microsofts_schema_takes_the_unified_manifest(client_id: str) -> None:
    made = unified(BASE_URL, client_id)
    assert faults(made) == []
    assert made["$schema"] == SCHEMA
    assert made["manifestVersion"] in SCHEMA


def test_microsofts_schema_would_not_take_a_wrong_one() -> None:
    made = unified(BASE_URL)
    made["name"]["short"] = "x" * 31
    made["extensions"][0]["ribbons"][0]["tabs"][0]["groups"][0]["controls"][0]["icons"][0]["size"] = 17
    assert len(faults(made)) >= 2


def test_the_unified_manifest_asks_for_no_more_than_the_other_and_hides_it() -> None:
    made = unified(BASE_URL)
    rights = [one["name"] for one in made["authorization"]["permissions"]["resourceSpecific"]]
    assert rights == ["MailboxItem.Read.User"]
    told = ET.fromstring(xml(BASE_URL)).findtext(f"{OFFICE}Id")
    hidden = made["extensions"][0]["alternates"][0]["hide"]["customOfficeAddin"]["officeAddinId"]
    assert hidden == told != made["id"]
    assert made["extensions"][0]["runtimes"][0]["actions"][0]["pinnable"] is True


@pytest.mark.parametrize(
    "wrong", ["http://a.example", "https://", "https://a.example/?x=1", "https://me@a.example", "x"]
)
def test_no_manifest_is_made_for_an_address_that_outlook_would_not_open(wrong: str) -> None:
    for make in (xml, unified):
        with pytest.raises(InvalidInput):
            make(wrong)


def test_the_command_prints_what_is_kept_in_the_repository() -> None:
    printed = CliRunner().invoke(app, ["manifest", "outlook", "--base-url", BASE_URL])
    assert printed.exit_code == 0
    assert printed.output == (KEPT / "manifest.xml").read_text()
    printed = CliRunner().invoke(app, ["manifest", "outlook", "--base-url", BASE_URL, "--unified"])
    assert json.loads(printed.output) == json.loads((KEPT / "manifest.json").read_text()) == unified(BASE_URL)


@pytest.mark.parametrize(
    "arguments",
    [
        ["gmail", "--unified"],
        ["outlook", "--client-id", CLIENT_ID],
        ["outlook", "--unified", "--client-id", "me"],
    ],
)
def test_the_command_refuses_what_does_not_fit_together(arguments: list[str]) -> None:
    told = CliRunner().invoke(app, ["manifest", *arguments, "--base-url", BASE_URL])
    assert told.exit_code == 2
    assert "afterword:" in told.output


def pixels(png: bytes) -> tuple[int, int, bytes]:
    """Width, height and unfiltered rows of a file as `scripts.icons` writes it."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height, depth, colour = struct.unpack(">IIBB", png[16:26])
    assert (depth, colour) == (8, 6)
    at, data = 8, b""
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        data += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    return width, height, zlib.decompress(data)


@pytest.mark.parametrize(("path", "icon"), icons().items(), ids=lambda one: getattr(one, "name", ""))
def test_the_kept_icons_are_what_the_script_draws(path: Path, icon: Icon) -> None:
    width, height, rows = pixels(path.read_bytes())
    assert (width, height) == (icon.size, icon.size)
    assert rows == b"".join(b"\0" + row for row in icon.rows())
