"""The page of commitments, and the review of proposed ones."""
