"""Whether drafts ask leave to follow up, and for feedback after a no"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("profiles", sa.Column("ask_leave", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("profiles", sa.Column("ask_feedback", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    op.drop_column("profiles", "ask_feedback")
    op.drop_column("profiles", "ask_leave")
