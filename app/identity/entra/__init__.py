"""Entra as the giver of tokens for Microsoft Graph: on behalf of the pane's caller, and for whoever signed in at its
own page. Everything that knows msal is in here."""
