"""Gmail: one mailbox over the Gmail API, with the access of an open message, an offline connection, or both."""
