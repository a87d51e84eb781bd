"""HTTP, and only here: what is said to Oker, and its answers read tolerantly into values of the domain."""
