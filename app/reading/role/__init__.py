"""The job of the opening: its wordings (`patterns`) and words (`words`), where a thread names it (`gathering`, and
`loose` where nothing does plainly), its title apart from what stands around it (`forms`), and which of those named it
is (`titles`)."""
