"""The data folder: SQLite and the files beside it, and only here."""
