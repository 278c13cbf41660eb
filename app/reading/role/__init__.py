"""The job of the opening: its wordings (`patterns`), its title apart from what stands around it (`forms`), and which of
those named it is (`titles`)."""
