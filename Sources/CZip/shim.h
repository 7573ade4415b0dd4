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

// MARK: Writing

typedef struct {
  zip_t *archive;
  zip_source_t *memory;
} czip_writer;

/// Begins an archive in memory; NULL if there is not enough.
static inline czip_writer *czip_begin(void) {
  czip_writer *writer = malloc(sizeof *writer);
  if (writer == NULL) return NULL;
  writer->memory = zip_source_buffer_create(NULL, 0, 0, NULL);
  writer->archive = writer->memory == NULL
                        ? NULL
                        : zip_open_from_source(writer->memory, ZIP_CREATE | ZIP_TRUNCATE, NULL);
  if (writer->archive == NULL) {
    if (writer->memory != NULL) zip_source_free(writer->memory);
    free(writer);
    return NULL;
  }
  zip_source_keep(writer->memory);
  return writer;
}

/// Adds a file with a copy of `bytes`, dated 1 January 1980; 0 if all went well.
static inline int czip_add(czip_writer *writer, const char *name, const void *bytes,
                           size_t count) {
  void *copy = malloc(count > 0 ? count : 1);
  if (copy == NULL) return -1;
  if (count > 0) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer(writer->archive, copy, count, 1);
  if (source == NULL) {
    free(copy);
    return -1;
  }
  zip_int64_t place = zip_file_add(writer->archive, name, source, ZIP_FL_ENC_UTF_8);
  if (place < 0) {
    zip_source_free(source);
    return -1;
  }
  return zip_file_set_dostime(writer->archive, (zip_uint64_t)place, 0, 0x21, 0);
}

/// Ends the archive and returns its bytes, to be freed with `czip_free`; NULL without memory.
static inline void *czip_end(czip_writer *writer, size_t *count) {
  void *bytes = NULL;
  zip_stat_t status;
  zip_source_t *memory = writer->memory;
  if (zip_close(writer->archive) != 0) {
    zip_discard(writer->archive);
  } else if (zip_source_stat(memory, &status) == 0 && zip_source_open(memory) == 0) {
    bytes = malloc(status.size > 0 ? status.size : 1);
    if (bytes != NULL && zip_source_read(memory, bytes, status.size) != (zip_int64_t)status.size) {
      free(bytes);
      bytes = NULL;
    }
    *count = status.size;
    zip_source_close(memory);
  }
  zip_source_free(memory);
  free(writer);
  return bytes;
}

static inline void czip_free(void *bytes) { free(bytes); }
