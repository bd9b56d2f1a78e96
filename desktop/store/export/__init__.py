"""Results in forms that other programs and people read; pure functions from results to text."""
