#pragma once

/// The English terms, as text that ends with NUL.
const char *_Nonnull glossary_english(void);

/// The Latvian terms, as text that ends with NUL.
const char *_Nonnull glossary_latvian(void);
