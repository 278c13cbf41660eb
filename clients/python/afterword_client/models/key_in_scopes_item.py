from enum import StrEnum


class KeyInScopesItem(StrEnum):
    ADMIN = "admin"
    DRAFT = "draft"
    READ = "read"

    def __str__(self) -> str:
        return str(self.value)
