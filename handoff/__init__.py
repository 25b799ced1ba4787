"""The desk: claim, reply, hand back, close, and who may do so. Speaks to workers through the store only."""
