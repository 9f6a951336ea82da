"""The pages of the window, one a place in the side bar."""
