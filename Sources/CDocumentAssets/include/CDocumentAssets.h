#pragma once

/// The style sheet of a document, as text that ends with NUL.
const char *_Nonnull document_assets_style(void);

/// The script of the interactive figures, as text that ends with NUL.
const char *_Nonnull document_assets_script(void);
