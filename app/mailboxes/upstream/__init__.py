"""What is the same for every provider behind an HTTP API: calls, patience, retries that are safe, lost answers."""
