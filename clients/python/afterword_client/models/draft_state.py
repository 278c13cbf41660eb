from enum import StrEnum


class DraftState(StrEnum):
    CHANGED = "changed"
    GONE = "gone"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    WRITING = "writing"
    WRITTEN = "written"

    def __str__(self) -> str:
        return str(self.value)
