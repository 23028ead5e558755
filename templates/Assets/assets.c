#include "assets.h"

static const unsigned char stylesheet[] = {
#embed "site.css"
};

static const unsigned char icon[] = {
#embed "icon.svg"
};

static const unsigned char embed_stylesheet[] = {
#embed "embed.css"
};

// Scripts of several files, each in a block of its own so that its names are nobody else's.
static const unsigned char search_list[] = {
#include "search/shared.inc"
#embed "search/list.js"
    ,
#embed "search/page.js"
    , '}', '\n'
};

static const unsigned char search_files[] = {
#include "search/shared.inc"
#embed "search/files.js"
    ,
#embed "search/page.js"
    , '}', '\n'
};

static const unsigned char shortcut[] = {
#embed "shortcut.js"
};

static const unsigned char offline[] = {
#embed "offline.js"
};

static const unsigned char worker[] = {
#embed "worker.js"
};

static const unsigned char report_stylesheet[] = {
#embed "report.css"
};

ordholden_asset ordholden_asset_stylesheet(void) {
    return (ordholden_asset){stylesheet, sizeof stylesheet};
}

ordholden_asset ordholden_asset_embed_stylesheet(void) {
    return (ordholden_asset){embed_stylesheet, sizeof embed_stylesheet};
}

ordholden_asset ordholden_asset_icon(void) {
    return (ordholden_asset){icon, sizeof icon};
}

ordholden_asset ordholden_asset_search_list(void) {
    return (ordholden_asset){search_list, sizeof search_list};
}

ordholden_asset ordholden_asset_search_files(void) {
    return (ordholden_asset){search_files, sizeof search_files};
}

ordholden_asset ordholden_asset_shortcut(void) {
    return (ordholden_asset){shortcut, sizeof shortcut};
}

ordholden_asset ordholden_asset_offline(void) {
    return (ordholden_asset){offline, sizeof offline};
}

ordholden_asset ordholden_asset_worker(void) {
    return (ordholden_asset){worker, sizeof worker};
}

ordholden_asset ordholden_asset_report_stylesheet(void) {
    return (ordholden_asset){report_stylesheet, sizeof report_stylesheet};
}
