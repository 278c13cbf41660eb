"""The part of OData that Graph has for messages, with its trap: what is sorted by has to be filtered by first."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime

from tests.support.fake_graph.answers import bad_request, inefficient
from tests.support.fake_graph.box import Item
from tests.support.fake_graph.entities import _visible

_TEXT = re.compile(r"(conversationId|internetMessageId|subject) eq '((?:[^']|'')*)'")
_FLAG = re.compile(r"(isDraft|isRead|hasAttachments) eq (true|false)")
_DATE = re.compile(r"(receivedDateTime|sentDateTime|createdDateTime) (ge|gt|le|lt) (\S+)")
_PROPERTY = re.compile(
    r"singleValueExtendedProperties/Any\(ep: ep/id eq '((?:[^']|'')*)' and ep/value eq '((?:[^']|'')*)'\)"
)
_OPERATORS: dict[str, Callable[[datetime, datetime], bool]] = {
    "ge": lambda one, other: one >= other,
    "gt": lambda one, other: one > other,
    "le": lambda one, other: one <= other,
    "lt": lambda one, other: one < other,
}


def chosen(items: Sequence[Item], *, only: str, order: str, search: str) -> list[Item]:
    """`only` is $filter, `order` is $orderby, `search` is $search."""
    if search and (only or order):
        raise bad_request("The query parameters '$search' and '$filter' or '$orderby' cannot be combined.")
    clauses = _clauses(only)
    field, _, direction = order.partition(" ")
    if order and only and not clauses[0].startswith(f"{field} "):
        raise inefficient()
    found = [item for item in items if all(_holds(item, clause) for clause in clauses)]
    if search:
        found = [item for item in found if _matches(item, search)]
        return sorted(found, key=lambda item: str(item.fields["receivedDateTime"]), reverse=True)
    if order:
        return sorted(found, key=lambda item: str(item.fields[field]), reverse=direction == "desc")
    return found


def _clauses(only: str) -> list[str]:
    """What stands between the "and"s that stand in no quotes and no brackets."""
    clauses, depth, quoted = [""], 0, False
    for part in re.split(r"( and |['()])", only):
        quoted ^= part == "'"
        depth += (part == "(") - (part == ")") if not quoted else 0
        if part == " and " and not quoted and not depth:
            clauses.append("")
        else:
            clauses[-1] += part
    return [one for one in clauses if one]


def _holds(item: Item, clause: str) -> bool:
    if match := _TEXT.fullmatch(clause):
        value = item.conversation_id if match[1] == "conversationId" else item.fields[match[1]]
        return bool(value == match[2].replace("''", "'"))
    if match := _FLAG.fullmatch(clause):
        value = item.draft if match[1] == "isDraft" else item.fields[match[1]]
        return bool(value is (match[2] == "true"))
    if match := _DATE.fullmatch(clause):
        there, given = datetime.fromisoformat(item.fields[match[1]]), datetime.fromisoformat(match[3])
        return _OPERATORS[match[2]](there, given)
    if match := _PROPERTY.fullmatch(clause):  # the value without regard to case, the name with it
        value = item.properties.get(match[1].lower(), "\0")
        return bool(value.lower() == match[2].replace("''", "'").lower())
    raise bad_request(f"Invalid filter clause: {clause}")


def _matches(item: Item, search: str) -> bool:
    if item.draft or not re.fullmatch(r'".*"', search):
        return False
    sender = (item.fields["from"] or {}).get("emailAddress", {})
    words = f"{item.fields['subject']} {sender.get('name')} {sender.get('address')} {_visible(item.html)}".casefold()
    terms = re.findall(r'\\"((?:[^"\\])*)\\"', search[1:-1])
    either = any if " OR " in search else all
    return either(term.casefold() in words for term in terms)
