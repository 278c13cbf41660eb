"""The deeds of the product: what a button, an endpoint or the background work asks for."""
