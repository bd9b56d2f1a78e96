"""Makes the weights that ship in resources; not in the wheel."""
