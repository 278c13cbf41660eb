"""Who takes part: names and their mentions, who interviews, who merely writes."""
