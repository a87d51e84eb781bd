"""What people and the clock ask for, as plain functions over a desk: store, route to Oker, and devices."""
