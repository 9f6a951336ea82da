"""The statement page: a text clause by clause, with notes and commitments."""
