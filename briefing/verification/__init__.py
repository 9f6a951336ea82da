"""What goes out to others: the proof of a book before it is released."""
