// Lets Swift see zlib (Debian: zlib1g-dev). The target Compression says how it is linked.
#include <zlib.h>
