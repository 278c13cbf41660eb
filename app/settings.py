"""Settings from the environment (prefix AFTERWORD_) and from nowhere else."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
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
    database_url: str = Field(
        default="",
        description="SQLAlchemy URL of the store; empty: `DATABASE_URL` where AFTERWORD_PUBLIC_BASE_URL is set, else "
        "SQLite in the data folder.",
    )
    host: str = Field(default="127.0.0.1", description="The address to listen on. Local mode takes loopback only.")
    allow_other_hosts: bool = Field(
        default=False, description="Listen on other addresses than loopback: for a container published on loopback."
    )
    port: int = Field(default=8000, ge=0, le=65535, description="The port to listen on.")
    mailbox: Path | None = Field(default=None, description="A Maildir, an mbox or a folder of .eml files to serve.")
    owner_name: str = Field(default="", description="The mailbox owner's name; empty: guessed from the mail.")
    owner_email: str = Field(default="", description="The mailbox owner's address; empty: guessed from the mail.")
    time_zone: str = Field(default="", description="IANA name of the owner's zone; empty: this machine's.")

    public_base_url: str = Field(
        default="",
        description="The https address under which Google or Outlook reaches this server, as https://app.example.",
    )
    gmail_service_account: str = Field(
        default="", description="serviceAccountEmail, as `gcloud workspace-add-ons get-authorization` shows it."
    )
    gmail_client_id: str = Field(default="", description="oauthClientId, as the same command shows it.")
    gmail_answers: Literal["wrapped", "bare"] = Field(
        default="wrapped", description="How buttons are answered: as a SubmitFormResponse, or as bare RenderActions."
    )
    gmail_drafts_in_threads: bool = Field(
        default=True, description="Whether your Gmail shows add-ons the drafts of the open thread; docs/gmail.md."
    )
    gmail_topic: str = Field(
        default="", description="The Pub/Sub topic that Gmail tells of new mail, as projects/P/topics/T; empty: asked."
    )
    gmail_push_account: str = Field(default="", description="The service account whose tokens its push brings along.")
    gmail_push_subscription: str = Field(default="", description="The subscription, as projects/P/subscriptions/S.")
    google_web_client_id: str = Field(default="", description="Our own web client, for autopilot; empty: not offered.")
    google_web_client_secret: SecretStr = Field(default=SecretStr(""), description="Its secret.")
    vault_keys: SecretStr = Field(
        default=SecretStr(""), description="1:<32 bytes in base64>[,2:…]; empty: a key file in the data folder."
    )

    outlook_client_id: str = Field(default="", description="Application (client) id of the app registration at Entra.")
    outlook_secret: SecretStr = Field(default=SecretStr(""), description="Its client secret, for trying out.")
    outlook_private_key: Path | None = Field(default=None, description="The private key of its certificate (PEM).")
    outlook_certificate: Path | None = Field(default=None, description="The certificate of that key (PEM).")
    outlook_tenants: str = Field(
        default="", description="Directory (tenant) ids that are let in, with spaces between; empty: all."
    )
    outlook_csp: Literal["report", "enforce"] = Field(
        default="report",
        description="Whether the pane's whole content security policy holds, or its script part alone.",
    )
    outlook_ancestors: str = Field(
        default="", description="More addresses that may frame the pane, with spaces between; Microsoft's are known."
    )
    api_return_origins: str = Field(
        default="", description="Origins that a connect begun by the API may return to, as https://tracker.example."
    )
    api_units_per_minute: int = Field(
        default=600, gt=0, description="Calls of the REST API that an owner may make; one that reads mail counts five."
    )

    wording_url: str = Field(
        default="", description="Base of an OpenAI-compatible API that may reword drafts; empty: nothing leaves."
    )
    wording_model: str = Field(default="", description="The model's name there.")
    wording_key: SecretStr = Field(default=SecretStr(""), description="Its key, if it wants one.")
    wording_seconds: float = Field(default=8.0, gt=0, le=60, description="How long to wait for its answer.")

    second_reader_url: str = Field(
        default="", description="Base of an OpenAI-compatible API asked for what was not found; empty: nothing leaves."
    )
    second_reader_model: str = Field(default="", description="The model's name there.")
    second_reader_key: SecretStr = Field(default=SecretStr(""), description="Its key, if it wants one.")
    second_reader_seconds: float = Field(default=5.0, gt=0, le=60, description="How long to wait for its answer.")

    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="From which level on Afterword's own logs are written, to stderr."
    )
    log_format: Literal["text", "json"] = Field(default="text", description="A line for people, or a JSON object.")
    metrics_key: SecretStr = Field(
        default=SecretStr(""), description="Bearer token that opens /metrics, in Prometheus' format; empty: closed."
    )
    otel_endpoint: str = Field(
        default="", description="Where traces go by OTLP over HTTP, as http://127.0.0.1:4318/v1/traces; empty: nowhere."
    )
    drain_seconds: float = Field(
        default=0.0, ge=0, le=300, description="How long /ready says no before a stop begins, for a balancer to notice."
    )
    stop_seconds: float = Field(
        default=20.0, gt=0, le=300, description="How long a stop waits for requests that are at work."
    )

    @model_validator(mode="before")
    @classmethod
    def _takes_what_the_hosting_service_names(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Hosting services name the database in DATABASE_URL. It counts for a server that others reach: on somebody's
        own machine it may be another program's, whose tables are not to be touched."""
        if values.get("public_base_url") and not values.get("database_url"):
            return {**values, "database_url": os.environ.get("DATABASE_URL", "")}
        return values

    @field_validator("mailbox", mode="before")
    @classmethod
    def _may_be_empty(cls, value: object) -> object:
        """A variable set to nothing names no mailbox, as an unset one: it is not the folder one stands in."""
        return None if value == "" else value

    @field_validator("database_url")
    @classmethod
    def _names_its_driver(cls, value: str) -> str:
        """`postgres://…` and `postgresql://…`, as hosting services write it, are served by psycopg 3."""
        return re.sub(r"\Apostgres(ql)?://", "postgresql+psycopg://", value)

    @field_validator("outlook_ancestors")
    @classmethod
    def _are_origins(cls, value: str) -> str:
        """They are put into a header: nothing but origins may stand there."""
        for one in value.split():
            if not re.fullmatch(r"https://(\*\.)?[A-Za-z0-9.-]+(:\d+)?", one):
                raise ValueError(f"“{one}” is no https origin, as https://mail.example")
        return " ".join(value.split())

    @field_validator("public_base_url")
    @classmethod
    def _is_plain_https(cls, value: str) -> str:
        """Tokens are checked against this address letter by letter, so it has one spelling."""
        if not value:
            return value
        parts = urlsplit(value)
        if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment or "@" in parts.netloc:
            raise ValueError("It has to be an https address without a query, as https://app.example")
        return value.rstrip("/")

    @property
    def store_url(self) -> str:
        """The SQLAlchemy URL of the store."""
        return self.database_url or f"sqlite:///{self.data_dir / 'afterword.sqlite3'}"

    @property
    def work_url(self) -> str:
        """The SQLAlchemy URL of the engine of the background work: a file beside the store, or the same PostgreSQL."""
        if self.store_url.startswith("sqlite"):
            return f"sqlite:///{self.data_dir / 'work.sqlite3'}"
        return self.store_url
