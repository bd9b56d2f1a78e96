"""The reader's own work, laid over what the machine found; without Qt and without a store."""
