"""Who is calling, what we sign ourselves, and the vault for what must stay secret."""
