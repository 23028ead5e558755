#include "assets.h"

static const unsigned char stylesheet[] = {
#embed "site.css"
};

static const unsigned char icon[] = {
#embed "icon.svg"
};

ordholden_asset ordholden_asset_stylesheet(void) {
    return (ordholden_asset){stylesheet, sizeof stylesheet};
}

ordholden_asset ordholden_asset_icon(void) {
    return (ordholden_asset){icon, sizeof icon};
}
