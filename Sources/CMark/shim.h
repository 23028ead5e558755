// Lets Swift see libcmark (Debian: libcmark-dev). The target Markdown says how it is linked.
#include <cmark.h>
