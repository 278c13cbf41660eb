"""Whom a draft asks to pass its thanks on"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("via", sa.String(length=320), server_default=sa.text("''"), nullable=False))


def downgrade() -> None:
    op.drop_column("drafts", "via")
