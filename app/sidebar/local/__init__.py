"""A small mail reader for trying Afterword on a local mailbox: threads, the open thread, and the sidebar as Outlook
and as Gmail show it. It exists in local mode only and answers to this machine alone."""
