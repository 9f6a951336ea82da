"""Understanding the words of a text: dates, numbers, labels, names, commitments."""
