"""Whether the user wants cards by hand for one candidacy, whatever the settings say"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("candidacies", sa.Column("cards", sa.Boolean(), nullable=True))


def downgrade() -> None:
    op.drop_column("candidacies", "cards")
