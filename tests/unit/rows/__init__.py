"""Every row of the follow-up etiquette against three situations or more, told in mails from end to end."""
