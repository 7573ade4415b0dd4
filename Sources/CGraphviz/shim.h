#pragma once

#include <gvc.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// What Swift cannot see of libgvc and libcgraph: mutable globals, macros, texts
// that are never written to but not declared const, and lengths whose C type
// differs between releases.

// MARK: Graphs

static inline graph_t *cgraphviz_open(int directed) {
  return agopen((char *)"drawing", directed ? Agdirected : Agundirected, NULL);
}

static inline node_t *cgraphviz_add_node(graph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

static inline graph_t *cgraphviz_add_cluster(graph_t *graph, const char *name) {
  return agsubg(graph, (char *)name, 1);
}

/// Sets an attribute of a graph, a node or an edge; others of its kind get "".
static inline int cgraphviz_set(void *object, const char *name, const char *value) {
  return agsafeset(object, (char *)name, (char *)value, (char *)"");
}

static inline int cgraphviz_render(GVC_t *context, graph_t *graph, const char *format,
                                   char **bytes, size_t *count) {
  unsigned int length = 0;
  int status = gvRenderData(context, graph, format, bytes, &length);
  *count = length;
  return status;
}

// MARK: Positions, in points (sizes are kept in inches)

static inline pointf cgraphviz_centre(node_t *node) { return ND_coord(node); }
static inline double cgraphviz_width(node_t *node) { return ND_width(node); }
static inline double cgraphviz_height(node_t *node) { return ND_height(node); }
static inline boxf cgraphviz_bounds(graph_t *graph) { return GD_bb(graph); }

// MARK: Memory in the order of allocation
//
// fdp turns every edge towards the node with the higher address, so its sums,
// and then its pictures, follow the mood of malloc. Here each graph gets one
// stretch of addresses, handed out upwards and given back as a whole when the
// graph is closed.

typedef struct {
  size_t capacity;  // reserved addresses
  size_t usable;    // of these, backed by memory
  size_t used;
} cgraphviz_arena;

/// Where the first block of an arena begins.
#define CGRAPHVIZ_ARENA_START ((size_t)64)

static inline void *cgraphviz_arena_open(Agdisc_t *discipline) {
  (void)discipline;
  const size_t step = (size_t)1 << 18;
  for (size_t capacity = (size_t)1 << 32; capacity >= (size_t)1 << 26; capacity /= 2) {
    void *start =
        mmap(NULL, capacity, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (start == MAP_FAILED) continue;
    if (mprotect(start, step, PROT_READ | PROT_WRITE) != 0) {
      munmap(start, capacity);
      return NULL;
    }
    cgraphviz_arena *arena = start;
    arena->capacity = capacity;
    arena->usable = step;
    arena->used = CGRAPHVIZ_ARENA_START;
    return arena;
  }
  return NULL;
}

static inline void *cgraphviz_arena_alloc(void *state, size_t count) {
  cgraphviz_arena *arena = state;
  if (arena == NULL || count > arena->capacity - arena->used - 16) return NULL;
  size_t end = arena->used + ((count + 15) & ~(size_t)15);
  if (end > arena->usable) {
    size_t usable = (end + end / 4 + ((size_t)1 << 18)) & ~(((size_t)1 << 18) - 1);
    if (usable > arena->capacity) usable = arena->capacity;
    if (mprotect(arena, usable, PROT_READ | PROT_WRITE) != 0) return NULL;
    arena->usable = usable;
  }
  void *fresh = (char *)arena + arena->used;  // fresh pages are zero, as cgraph wants
  arena->used = end;
  return fresh;
}

static inline void *cgraphviz_arena_resize(void *state, void *old, size_t oldCount, size_t count) {
  void *fresh = cgraphviz_arena_alloc(state, count);
  if (fresh != NULL && old != NULL) memcpy(fresh, old, oldCount < count ? oldCount : count);
  return fresh;
}

/// Gives the arena back with its first block, which a graph asks for first and
/// frees last: its `Agclos_t`. (With a `close` of our own, `agclose` would skip
/// the rest of its work, and leak.) The dictionaries of subgraphs free here what
/// they took from malloc.
static inline void cgraphviz_arena_free(void *state, void *block) {
  cgraphviz_arena *arena = state;
  char *start = state;
  if ((char *)block < start || (char *)block >= start + arena->capacity) {
    free(block);
  } else if ((char *)block == start + CGRAPHVIZ_ARENA_START) {
    munmap(arena, arena->capacity);
  }
}

/// Makes the graphs opened from now on take their memory from arenas of their
/// own, and returns what to hand to `cgraphviz_leave_arenas`.
static inline Agmemdisc_t cgraphviz_enter_arenas(void) {
  Agmemdisc_t before = AgMemDisc;
  AgMemDisc.open = cgraphviz_arena_open;
  AgMemDisc.alloc = cgraphviz_arena_alloc;
  AgMemDisc.resize = cgraphviz_arena_resize;
  AgMemDisc.free = cgraphviz_arena_free;
  AgMemDisc.close = NULL;
  return before;
}

static inline void cgraphviz_leave_arenas(Agmemdisc_t before) { AgMemDisc = before; }

/// Whether an arena can be had at all.
static inline int cgraphviz_has_memory(void) {
  cgraphviz_arena *arena = cgraphviz_arena_open(NULL);
  if (arena == NULL) return 0;
  munmap(arena, arena->capacity);
  return 1;
}

// MARK: A thread with room for deep recursion

/// Starts a thread that runs `body` for ever, with as much stack as it can get.
static inline int cgraphviz_start_thread(void *(*body)(void *)) {
  for (size_t stack = (size_t)1 << 28; stack >= (size_t)1 << 23; stack /= 2) {
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, stack);
    int status = pthread_create(&thread, &attributes, body, NULL);
    pthread_attr_destroy(&attributes);
    if (status == 0) return 1;
  }
  return 0;
}
