"""What a page weighs on its way to a reader, and what it may."""

import gzip

# Compressed, in bytes: the markup of one page and the styles and scripts it needs.
LIMIT = 30 * 1024
# The whole agreement, alone and as the report, and what the search looks things up in are long, for those who chose them.
LONG = 60 * 1024


def compressed(data):
    return len(gzip.compress(data, 9, mtime=0))


def weight(document, folder):
    return compressed(document.text.encode()) + sum(compressed((folder / part).read_bytes()) for part in document.parts)
