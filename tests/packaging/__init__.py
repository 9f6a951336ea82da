"""What is built from the code, and what is told of it."""
