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
}
