#include "CDocumentAssets.h"

static const char style[] = {
#embed "document.css" suffix(, 0)
};

static const char script[] = {
#embed "figure.js" suffix(, 0)
};

const char *document_assets_style(void) { return style; }
const char *document_assets_script(void) { return script; }
