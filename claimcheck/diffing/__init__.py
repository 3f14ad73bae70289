"""Two versions of one article: what changed, claim by claim."""
