"""This machine: key store, printers, label documents, manifest paper and the program's own files."""
