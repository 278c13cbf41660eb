"""Settings from the environment (prefix AFTERWORD_) and from nowhere else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


def default_data_dir() -> Path:
    """Where this system keeps an application's data: XDG_DATA_HOME (XDG Base Directory Specification 0.8), the
    Library folder on macOS, LOCALAPPDATA on Windows."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "afterword"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "afterword"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "afterword"


class Settings(BaseSettings):
    """All that can be set. An unset `database_url` means SQLite in `data_dir`."""

    model_config = SettingsConfigDict(env_prefix="AFTERWORD_", frozen=True, extra="ignore")

    data_dir: Path = Field(default_factory=default_data_dir, description="Where the store and the demo mailbox lie.")
    database_url: str = Field(default="", description="SQLAlchemy URL of the store; empty: SQLite in the data folder.")
    host: str = Field(default="127.0.0.1", description="The address to listen on. Local mode takes loopback only.")
    allow_other_hosts: bool = Field(
        default=False, description="Listen on other addresses than loopback: for a container published on loopback."
    )
    port: int = Field(default=8000, ge=0, le=65535, description="The port to listen on.")
    mailbox: Path | None = Field(default=None, description="A Maildir, an mbox or a folder of .eml files to serve.")
    owner_name: str = Field(default="", description="The mailbox owner's name; empty: guessed from the mail.")
    owner_email: str = Field(default="", description="The mailbox owner's address; empty: guessed from the mail.")
    time_zone: str = Field(default="", description="IANA name of the owner's zone; empty: this machine's.")

    @property
    def store_url(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir / 'afterword.sqlite3'}"
