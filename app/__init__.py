"""Afterword: reads an interview thread and drafts what to send next."""

__version__ = "0.1.0"
