"""What is kept and for how long: backups of the data file, and buyers' personal data."""
