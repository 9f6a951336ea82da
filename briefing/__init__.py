"""From a signed joint statement to the printed briefing book of the next meeting."""
