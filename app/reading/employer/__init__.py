"""The company that hires: all that may name it is gathered (`mentions`), and the best is chosen by what speaks for each
(`grounds`, weighed in `choice`)."""
