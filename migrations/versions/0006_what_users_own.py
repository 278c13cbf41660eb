"""Whose mailboxes are whose, pauses and snoozes, API keys, and the answers of requests that may come twice"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("mailboxes", sa.Column("owner", sa.String(length=512), server_default=sa.text("''"), nullable=False))
    op.add_column("mailboxes", sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE mailboxes SET owner = account WHERE provider NOT IN ('local', 'demo')")
    op.execute("UPDATE mailboxes SET owner = 'local' WHERE provider IN ('local', 'demo')")
    op.create_index(op.f("ix_mailboxes_owner"), "mailboxes", ["owner"])
    op.add_column("follow_ups", sa.Column("snoozed_until", sa.Date(), nullable=True))
    op.create_table(
        "api_keys",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("owner", sa.String(length=512), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("prefix", sa.String(length=16), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("digest", name=op.f("uq_api_keys_digest")),
    )
    op.create_index(op.f("ix_api_keys_owner"), "api_keys", ["owner"])
    op.create_table(
        "answers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("owner", sa.String(length=512), nullable=False),
        sa.Column("key_digest", sa.String(length=64), nullable=False),
        sa.Column("request_digest", sa.String(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.JSON(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sa.UniqueConstraint("owner", "key_digest", name=op.f("uq_answers_owner_key_digest")),
    )
    op.create_index(op.f("ix_answers_expires_at"), "answers", ["expires_at"])


def downgrade() -> None:
    op.drop_table("answers")
    op.drop_table("api_keys")
    op.drop_column("follow_ups", "snoozed_until")
    op.drop_index(op.f("ix_mailboxes_owner"), table_name="mailboxes")
    op.drop_column("mailboxes", "paused_at")
    op.drop_column("mailboxes", "owner")
