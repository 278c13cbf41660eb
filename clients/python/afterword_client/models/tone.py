from enum import StrEnum


class Tone(StrEnum):
    FORMAL = "formal"
    PLAIN = "plain"
    WARM = "warm"

    def __str__(self) -> str:
        return str(self.value)
