"""Tables of wordings, by what is said. Patterns match folded sentences (`app.reading.speech.fold`)."""
