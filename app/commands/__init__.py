"""What the `afterword` commands do; `app.cli` only registers them."""
