"""The page of requests: who was asked, the sheets, and the replies."""
