"""What comes next, and when, by the etiquette. Pure: the present comes in as an argument."""
