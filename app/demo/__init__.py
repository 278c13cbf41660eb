"""The demo mailbox: invented threads, laid around the present."""
