"""Mailboxes behind one protocol: a Maildir, Gmail, Outlook. Nothing here sends."""
