#pragma once

#include <stdlib.h>
#include <string.h>
#include <zip.h>

/// Opens the archive in `bytes` for reading, from a copy that is freed with it;
/// NULL if they are no archive.
static inline zip_t *czip_open_copy(const void *bytes, size_t count) {
  void *copy = malloc(count > 0 ? count : 1);
  if (copy == NULL) return NULL;
  if (count > 0) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, NULL);
  if (source == NULL) {
    free(copy);
    return NULL;
  }
  zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, NULL);
  if (archive == NULL) zip_source_free(source);
  return archive;
}
