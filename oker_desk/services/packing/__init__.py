"""One parcel at the table: checking, invoice, label, print."""
