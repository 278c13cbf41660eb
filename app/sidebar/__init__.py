"""What the sidebars say: one panel model (`panel`), one renderer for each host (`gmail`, `outlook`)."""
