"""Bytes of a mail to a `Message`, and whose words each stretch of its text is.

`parse` makes the message; `separate` tells own words from quotes, forwarded text, signatures and footers.
"""
