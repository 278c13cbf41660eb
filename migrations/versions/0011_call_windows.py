"""Calls that count over all processes"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "call_windows",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("owner", sa.String(length=512), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_windows")),
        sa.UniqueConstraint("owner", name=op.f("uq_call_windows_owner")),
    )


def downgrade() -> None:
    op.drop_table("call_windows")
