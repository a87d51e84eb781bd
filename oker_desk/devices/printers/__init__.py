"""Printers: queues of the system, label printers that speak ZPL, folders; and asking them how they are."""
