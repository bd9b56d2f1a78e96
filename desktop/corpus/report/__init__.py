"""Who is quoted how often, counted over results, as tables and as charts that can be printed."""
