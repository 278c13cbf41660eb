from enum import StrEnum


class FollowUpState(StrEnum):
    DISMISSED = "dismissed"
    DONE = "done"
    DRAFTED = "drafted"
    OBSOLETE = "obsolete"
    PLANNED = "planned"
    SENT = "sent"

    def __str__(self) -> str:
        return str(self.value)
