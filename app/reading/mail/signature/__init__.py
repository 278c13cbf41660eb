"""The signature under a mail: where it stands, and what it says."""
