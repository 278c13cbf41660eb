"""What the user found for somebody, and which drafts are to be prepared on their day"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("candidacies", sa.Column("finds", sa.JSON(), nullable=True))
    op.add_column("follow_ups", sa.Column("prepare", sa.Boolean(), nullable=True))


def downgrade() -> None:
    op.drop_column("follow_ups", "prepare")
    op.drop_column("candidacies", "finds")
