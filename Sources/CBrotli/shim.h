// Lets Swift see libbrotli (Debian: libbrotli-dev). The target Compression says how it is linked.
#include <brotli/decode.h>
#include <brotli/encode.h>
