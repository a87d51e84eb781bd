"""Schema steps in plain SQL, one file per version, never edited once released."""
