"""The words of Afterword as frozen values. Imports nothing else of `app` and does no input or output."""
