from enum import StrEnum


class CandidacyPersonRole(StrEnum):
    CONTACT = "contact"
    INTERVIEWER = "interviewer"

    def __str__(self) -> str:
        return str(self.value)
