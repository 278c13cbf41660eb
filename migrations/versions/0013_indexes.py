"""What is asked at every push, every round and every event is found without reading whole tables"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_mailboxes_provider_address", "mailboxes", ["provider", "address"])
    op.create_index("ix_watches_provider_watch", "watches", ["provider_watch"])
    asking = sa.text("told > seen")
    op.create_index("ix_watches_asking", "watches", ["updated_at"], postgresql_where=asking, sqlite_where=asking)
    op.create_index("ix_scans_state", "scans", ["state"])
    op.create_index("ix_connects_mailbox_id", "connects", ["mailbox_id"])
    op.create_index("ix_webhooks_mailbox_id", "webhooks", ["mailbox_id"])
    op.create_index("ix_deliveries_mailbox_id", "deliveries", ["mailbox_id"])


def downgrade() -> None:
    op.drop_index("ix_deliveries_mailbox_id", "deliveries")
    op.drop_index("ix_webhooks_mailbox_id", "webhooks")
    op.drop_index("ix_connects_mailbox_id", "connects")
    op.drop_index("ix_scans_state", "scans")
    op.drop_index("ix_watches_asking", "watches")
    op.drop_index("ix_watches_provider_watch", "watches")
    op.drop_index("ix_mailboxes_provider_address", "mailboxes")
