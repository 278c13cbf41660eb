from enum import StrEnum


class Action(StrEnum):
    KEEP_DOOR_OPEN = "keep_door_open"
    MOVE_ON = "move_on"
    NONE = "none"
    PREPARE = "prepare"
    STATUS_CHECK = "status_check"
    THANK_YOU = "thank_you"

    def __str__(self) -> str:
        return str(self.value)
