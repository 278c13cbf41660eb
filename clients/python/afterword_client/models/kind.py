from enum import StrEnum


class Kind(StrEnum):
    INTERVIEW = "interview"
    OTHER = "other"

    def __str__(self) -> str:
        return str(self.value)
