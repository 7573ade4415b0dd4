extension CompressedLists {
  /// No lists.
  init() {
    self.init(emptyLists: 0)
  }

  /// `count` lists without entries.
  init(emptyLists count: Int) {
    self.init(offsets: [Int](repeating: 0, count: count + 1), entries: [])
  }

  package func count(of list: Int) -> Int { offsets[list + 1] - offsets[list] }

  /// The slots of the entries of `list`.
  package func slots(_ list: Int) -> Range<Int> { offsets[list]..<offsets[list + 1] }

  /// The lists at `places`, in that order.
  func selecting(_ places: [Int32]) -> CompressedLists {
    var offsets = [0]
    offsets.reserveCapacity(places.count + 1)
    var entries: [Int32] = []
    for place in places {
      entries += list(Int(place))
      offsets.append(entries.count)
    }
    return CompressedLists(offsets: offsets, entries: entries)
  }
}
