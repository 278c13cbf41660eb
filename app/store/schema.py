"""The schema: Alembic's migrations, run from the program, and the check that they say what the models say. Alembic is
loaded only where there is something to migrate: most starts find nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DatabaseError

import app
from app.store.engine import take_turns, transaction, unavailable_at
from app.store.tables import Table

if TYPE_CHECKING:
    from alembic.config import Config


def migrations_dir() -> Path:
    """Where the migrations lie: beside the package when it was installed from a wheel, else in the checkout."""
    beside = Path(app.__file__).parent.parent
    installed = beside / "afterword_migrations"
    return installed if installed.is_dir() else beside / "migrations"


def newest_revision() -> str:
    """That of the last migration. They are one straight line, and each file's name begins with its revision."""
    return max(path.name.partition("_")[0] for path in (migrations_dir() / "versions").glob("[0-9]*.py"))


def configuration(connection: Connection) -> Config:
    """Alembic's, bound to that connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_dir()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine, revision: str = "head") -> None:
    """Bring the store to `revision`. Two processes that start at once wait for each other; nothing to do is quick.
    Raises Unavailable for a store that cannot be opened, is no store, or was made by a newer Afterword."""
    if revision == "head" and version_of(engine) == newest_revision():
        return
    from alembic import command
    from alembic.util.exc import CommandError

    try:
        with transaction(engine, writes=True) as connection:
            take_turns(connection, "afterword migrations")
            command.upgrade(configuration(connection), revision)
    except DatabaseError as error:
        raise unavailable_at(engine, error.orig) from error
    except CommandError as error:
        raise unavailable_at(engine, "it was made by a newer version of Afterword") from error


def version_of(engine: Engine) -> str:
    """The revision that the store is at; "" for one that was never migrated. Raises Unavailable if it does not
    answer."""
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return ""
            return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
    except DatabaseError as error:
        raise unavailable_at(engine, error.orig) from error


def downgrade(engine: Engine, revision: str = "base") -> None:
    """Take migrations back, for tests of them."""
    from alembic import command

    with transaction(engine, writes=True) as connection:
        command.downgrade(configuration(connection), revision)


def differences(engine: Engine) -> list[Any]:
    """What a migration from the store as it is to the models would have to change; empty when they agree."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return list(compare_metadata(context, Table.metadata))
