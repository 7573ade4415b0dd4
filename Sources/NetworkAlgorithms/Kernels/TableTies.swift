import NetworkCore

/// How the rows of a table are tied by the columns that they share.
enum TableReading: Sendable {
  /// Two rows are tied by 1 if they share a column.
  case present

  /// Two rows are tied by the sum of what the rule has for each column that they share.
  case sum(ProjectionRule)

  /// By the number of columns that they share, and a row to itself by the number of its columns.
  case withLoops

  var hasLoops: Bool { if case .withLoops = self { true } else { false } }

  /// What a column of so many rows adds to the tie of two of them.
  func share(partners: Int) -> Double {
    if case .sum(let rule) = self { rule.share(partners: partners) ?? 0 } else { 1 }
  }
}

/// The matrix of ties of a table, from which hardly any tie is worked out.
///
///     A = Σ share(k) b(k) b(k)ᵀ − diagonal − surplus     over the columns b(k)
///
/// Where each tie counts 1, two rows that share several columns would be tied by their number; the
/// *surplus* beyond the first is taken away again, and only these pairs have to be looked for.
///
/// Columns that tie nobody are left out. Rows of one column alone are the same to all others:
/// those of a column share a place, where *m* of them are one entry, √*m* times theirs, so that the
/// matrix stays symmetric. Each of the other rows has a place of its own.
///
/// Memory: 8 bytes for each participation, 44 for each row and 24 for each column at most, and 24
/// for each pair of rows that shares several columns.
struct TableTies: Sendable {
  /// The place of each row, −1 where no column ties it to others.
  let places: [Int32]

  /// √*m* for each place of *m* rows.
  let scales: [Double]

  /// The columns of each place, and the places in each column.
  private let columns: CompressedLists
  private let members: CompressedLists

  private let shares: [Double]
  private let diagonal: [Double]
  private let surplus: SurplusTies?

  /// How much is taken away from each entry of an image, if no entry of the vector is above 1.
  let takenAway: [Double]

  /// - Complexity: O(*n* + *m*) time for *m* participations; where each tie counts 1, O(Σ n(k)²)
  ///   for columns with n(k) rows that are in other columns, too.
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ table: IncidenceTable, reading: TableReading, run: RunControl) throws {
    try run.check()
    let layout = TableLayout(table, smallest: reading.hasLoops ? 1 : 2)
    places = layout.places
    scales = layout.multiplicities.map { Double($0).squareRoot() }
    columns = layout.columns
    members = layout.members
    shares = layout.columnSizes.map { reading.share(partners: Int($0)) }
    diagonal =
      reading.hasLoops
      ? [Double](repeating: 0, count: columns.listCount)
      : listSums(of: shares, over: 0..<columns.listCount, columns)
    guard case .present = reading else {
      surplus = nil
      takenAway = diagonal
      return
    }
    let surplus = try surplusTies(
      among: layout.ownPlaces, columns: columns, members: members, run: run)
    let ones = [Double](repeating: 1, count: layout.ownPlaces)
    let counts = listSums(
      of: ones, over: 0..<layout.ownPlaces, surplus.partners, weights: surplus.counts)
    takenAway = zip(diagonal, counts).map { $0 + $1 } + diagonal.dropFirst(counts.count)
    self.surplus = surplus
  }

  /// What the matrix makes of `vector`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func image(of vector: [Double], run: RunControl) throws -> [Double] {
    let scaled = scaled(vector)
    let hubs = try joinParts(members.offsets, run: run) { range in
      var hubs = listSums(of: scaled, over: range, members)
      for column in range { hubs[column - range.lowerBound] *= shares[column] }
      return hubs
    }
    return try joinParts(columns.offsets, run: run) { range in
      var image = listSums(of: hubs, over: range, columns)
      let (first, scales, diagonal) = (range.lowerBound, scales.span, diagonal.span)
      for place in range {
        let sum = scales[place] * image[place - first]
        image[place - first] = sum - diagonal[place] * vector[place]
      }
      guard let surplus, first < surplus.partners.listCount else { return image }
      let own = first..<min(range.upperBound, surplus.partners.listCount)
      let terms = listSums(of: vector, over: own, surplus.partners, weights: surplus.counts)
      for (place, term) in terms.enumerated() { image[place] -= term }
      return image
    }
  }

  private func scaled(_ vector: [Double]) -> [Double] {
    let (vector, scales) = (vector.span, scales.span)
    return vector.indices.map { scales[$0] * vector[$0] }
  }
}
