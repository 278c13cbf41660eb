from enum import StrEnum


class Part(StrEnum):
    CALENDAR = "calendar"
    RECIPIENTS = "recipients"
    SENDER = "sender"
    SUBJECT = "subject"
    TEXT = "text"

    def __str__(self) -> str:
        return str(self.value)
