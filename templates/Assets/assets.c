#include "assets.h"

static const unsigned char stylesheet[] = {
#embed "site.css"
};

static const unsigned char icon[] = {
#embed "icon.svg"
};

// A script of several files, in a block of its own so that its names are nobody else's.
static const unsigned char search[] = {
    '{', '\n',
#embed "search/words.js"
    ,
#embed "search/stem.js"
    ,
#embed "search/compounds.js"
    ,
#embed "search/memory.js"
    ,
#embed "search/rank.js"
    ,
#embed "search/list.js"
    ,
#embed "search/results.js"
    ,
#embed "search/page.js"
    , '}', '\n'
};

static const unsigned char shortcut[] = {
#embed "shortcut.js"
};

ordholden_asset ordholden_asset_stylesheet(void) {
    return (ordholden_asset){stylesheet, sizeof stylesheet};
}

ordholden_asset ordholden_asset_icon(void) {
    return (ordholden_asset){icon, sizeof icon};
}

ordholden_asset ordholden_asset_search(void) {
    return (ordholden_asset){search, sizeof search};
}

ordholden_asset ordholden_asset_shortcut(void) {
    return (ordholden_asset){shortcut, sizeof shortcut};
}
