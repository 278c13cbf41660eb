"""What a running server tells its operator: logs, metrics, traces. None of it holds an address, a subject or a word of
a mail: only kinds, counts, times, and the places in our own code."""
