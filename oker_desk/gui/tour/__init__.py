"""The tour: the whole job done in the real window, as pictures."""
