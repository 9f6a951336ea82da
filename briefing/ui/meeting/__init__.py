"""The meeting page: agenda, delegations, briefs and the preview of the book."""
