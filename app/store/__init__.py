"""Rows of each mailbox, the engine, and the migrations."""

from app.store import owner_tables, tables, work_tables

__all__ = ["owner_tables", "tables", "work_tables"]
