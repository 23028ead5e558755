#include "client.h"

static const unsigned char script[] = {
#embed "preview.js"
};

static const unsigned char stylesheet[] = {
#embed "preview.css"
};

ordholden_client_file ordholden_client_script(void) {
    return (ordholden_client_file){script, sizeof script};
}

ordholden_client_file ordholden_client_stylesheet(void) {
    return (ordholden_client_file){stylesheet, sizeof stylesheet};
}
