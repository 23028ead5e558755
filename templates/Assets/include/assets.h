// The site's static files, compiled into the program so that the binary needs no file beside it.
#include <stddef.h>

typedef struct {
    const unsigned char *bytes;
    size_t count;
} ordholden_asset;

ordholden_asset ordholden_asset_stylesheet(void);
ordholden_asset ordholden_asset_embed_stylesheet(void);
ordholden_asset ordholden_asset_icon(void);
ordholden_asset ordholden_asset_search_list(void);
ordholden_asset ordholden_asset_search_files(void);
ordholden_asset ordholden_asset_shortcut(void);
ordholden_asset ordholden_asset_offline(void);
ordholden_asset ordholden_asset_worker(void);
ordholden_asset ordholden_asset_report_stylesheet(void);
