from enum import StrEnum


class JoinInProvider(StrEnum):
    GMAIL = "gmail"
    OUTLOOK = "outlook"

    def __str__(self) -> str:
        return str(self.value)
