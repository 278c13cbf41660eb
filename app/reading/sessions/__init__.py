"""Sessions: the agreed interviews of a thread, and what was merely offered, cancelled or replaced."""
