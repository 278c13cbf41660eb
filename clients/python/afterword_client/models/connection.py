from enum import StrEnum


class Connection(StrEnum):
    BROKEN = "broken"
    CONNECTED = "connected"
    LOCAL = "local"
    NONE = "none"

    def __str__(self) -> str:
        return str(self.value)
