"""The composed document: what it is made of, and how records and an edition become one."""
