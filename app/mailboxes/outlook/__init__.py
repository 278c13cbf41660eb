"""Outlook: one mailbox over Microsoft Graph v1.0, with delegated access that can read and keep drafts, or only read."""
