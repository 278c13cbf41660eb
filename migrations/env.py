"""Alembic's environment. `app.store.schema` hands the connection in; there is no alembic.ini to keep in step."""

from __future__ import annotations

from alembic import context

from app.store.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    compare_type=True,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
