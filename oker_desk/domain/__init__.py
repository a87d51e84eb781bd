"""What is true about orders, parcels and manifests: values and rules, without disk, network, clock or screen."""
