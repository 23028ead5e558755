// What the preview adds to every page, compiled into the program so that the binary needs no file beside it.
#include <stddef.h>

typedef struct {
    const unsigned char *bytes;
    size_t count;
} ordholden_client_file;

ordholden_client_file ordholden_client_script(void);
ordholden_client_file ordholden_client_stylesheet(void);
