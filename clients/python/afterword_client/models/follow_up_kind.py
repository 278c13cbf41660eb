from enum import StrEnum


class FollowUpKind(StrEnum):
    CONNECT = "connect"
    HEARTBEAT = "heartbeat"
    HOLIDAY_GREETING = "holiday_greeting"
    KEEP_DOOR_OPEN = "keep_door_open"
    MOVE_ON = "move_on"
    PAPER_NOTE = "paper_note"
    REFERENCE_HEADS_UP = "reference_heads_up"
    STATUS_CHECK = "status_check"
    THANK_YOU = "thank_you"

    def __str__(self) -> str:
        return str(self.value)
