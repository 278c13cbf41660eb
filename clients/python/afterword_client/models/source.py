from enum import StrEnum


class Source(StrEnum):
    READER = "reader"
    SECOND_READER = "second_reader"

    def __str__(self) -> str:
        return str(self.value)
