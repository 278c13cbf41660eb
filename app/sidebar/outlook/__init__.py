"""The panel as HTML, for the task pane of Outlook and for the local page."""
