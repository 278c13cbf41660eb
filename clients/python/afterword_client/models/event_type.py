from enum import StrEnum


class EventType(StrEnum):
    CANDIDACY_CHANGED = "candidacy.changed"
    DRAFT_CREATED = "draft.created"
    DRAFT_WITHDRAWN = "draft.withdrawn"
    FOLLOW_UP_DUE = "follow_up.due"
    READING_CHANGED = "reading.changed"

    def __str__(self) -> str:
        return str(self.value)
