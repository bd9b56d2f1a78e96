"""What stays on disk: settings, recent articles, exports."""
