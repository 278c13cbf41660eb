from enum import StrEnum


class Stage(StrEnum):
    CANCELLED = "cancelled"
    INTERVIEWED = "interviewed"
    OFFERED = "offered"
    ON_HOLD = "on_hold"
    REJECTED = "rejected"
    SCHEDULED = "scheduled"
    SCHEDULING = "scheduling"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
