"""The panel as Google card JSON (google.apps.card.v1), and a preview of such cards as HTML."""
