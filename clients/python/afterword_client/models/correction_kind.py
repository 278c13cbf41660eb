from enum import StrEnum


class CorrectionKind(StrEnum):
    COMPANY = "company"
    INTERVIEW_TIME = "interview_time"
    KIND = "kind"
    PERSON_EMAIL = "person_email"
    PERSON_NAME = "person_name"
    PERSON_ROLE = "person_role"
    PERSON_TITLE = "person_title"
    PROMISE = "promise"
    ROLE = "role"
    STAGE = "stage"

    def __str__(self) -> str:
        return str(self.value)
