"""Rows of each mailbox, the engine, and the migrations."""

from app.store import tables, work_tables

__all__ = ["tables", "work_tables"]
