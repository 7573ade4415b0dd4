import Kopa

/// The files of all parts of one comparison.
struct ShardFiles {
  let files: [ShardFile]

  /// The file with which the others are compared.
  let first: ShardFile

  /// Reads the files at `paths`.
  ///
  /// - Throws: `ShardsDifferError` if they are parts of different runs, `ShardGapError` if some part is
  ///   missing, or there twice.
  init(_ paths: [String]) throws {
    files = try paths.map { try ShardFile($0) }
    guard let first = files.first else { throw ShardGapError.missing([]) }
    self.first = first
    for file in files {
      guard let difference = first.form.difference(from: file.form) else { continue }
      throw ShardsDifferError(first: first.path, second: file.path, difference: difference)
    }
    try checkReplicates()
  }

  private func checkReplicates() throws {
    let filled = files.filter { !$0.replicates.isEmpty }
      .sorted { $0.replicates.lowerBound < $1.replicates.lowerBound }
    var (missing, next) = ([Range<Int>](), 0)
    var last: ShardFile?
    for file in filled {
      let (start, end) = (file.replicates.lowerBound, file.replicates.upperBound)
      if start < next, let last {
        throw ShardGapError.twice(last.path, file.path, start..<min(next, end))
      }
      if start > next { missing.append(next..<start) }
      (next, last) = (end, file)
    }
    if next < first.form.replicates { missing.append(next..<first.form.replicates) }
    guard missing.isEmpty else { throw ShardGapError.missing(missing) }
  }

  /// Puts the draws into `comparison`, which was computed from `clusters` without any.
  ///
  /// - Throws: `ShardFileError` if a file holds the draws of something else.
  func give(to comparison: inout ClusterComparison) throws {
    for file in files where !file.shard.fits(comparison) {
      throw ShardFileError(path: file.path, problem: .otherNumbers)
    }
    try comparison.takeChance(from: files.map(\.shard))
  }

  /// Refuses records that are not those from which the parts were drawn.
  func check(_ clusters: [EvaluatedCluster], of inputs: [String]) throws {
    guard ShardForm.digest(of: clusters) != first.form.records else { return }
    throw ChangedRecordsError(inputs: inputs, shard: first.path)
  }
}

extension ShardForm {
  /// In what the run of this part differs from that of `other`.
  fileprivate func difference(from other: ShardForm) -> ShardsDifferError.Difference? {
    if program != other.program { return .program(program, other.program) }
    if seed != other.seed { return .seed(seed, other.seed) }
    if replicates != other.replicates { return .replicates(replicates, other.replicates) }
    if options != other.options {
      return .options(options.joined(separator: " "), other.options.joined(separator: " "))
    }
    return records == other.records ? nil : .records
  }
}
