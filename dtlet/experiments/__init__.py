"""Experiments: protocol, store, statistics, the paper's tables, reports."""
