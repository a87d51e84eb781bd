"""Label documents: reading them, finding the label on them, and making it dots."""
