"""The REST API, version 1: what an integration asks of Afterword without a sidebar. docs/api.md is for its users."""
