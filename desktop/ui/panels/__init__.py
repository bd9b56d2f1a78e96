"""The sidebar: quotes and names."""
