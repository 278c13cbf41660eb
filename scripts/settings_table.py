"""Writes the table of settings in docs/operations.md anew, from the settings class (`make settings-table`)."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args, get_origin

from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from app.settings import Settings

PAGE = Path(__file__).resolve().parent.parent / "docs" / "operations.md"
BEGIN, END = "<!-- settings: made by `make settings-table` -->", "<!-- /settings -->"


def table() -> str:
    """The table as Markdown: name, default, meaning."""
    rows = [f"| `AFTERWORD_{name.upper()}` | {_default(field)} | {_meaning(field)} |" for name, field in _fields()]
    return "\n".join(["| setting | default | what it is |", "| --- | --- | --- |", *rows])


def with_table(page: str) -> str:
    """The page with the table as it should be."""
    head, _, rest = page.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n{table()}\n{END}{tail}"


def _fields() -> list[tuple[str, FieldInfo]]:
    return list(Settings.model_fields.items())


def _default(field: FieldInfo) -> str:
    value = field.default
    if field.default_factory is not None:
        return "this system's place for data"
    if value is PydanticUndefined or value is None or value == "" or value == SecretStr(""):
        return ""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _meaning(field: FieldInfo) -> str:
    told = (field.description or "").replace("|", "\\|")
    if get_origin(field.annotation) is Literal:
        told += f" One of {', '.join(f'`{one}`' for one in get_args(field.annotation))}."
    return told + (" **Secret.**" if field.annotation is SecretStr else "")


def main() -> None:
    """Write the page."""
    PAGE.write_text(with_table(PAGE.read_text()))


if __name__ == "__main__":
    main()
