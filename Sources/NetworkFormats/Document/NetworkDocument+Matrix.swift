import NetworkCore

extension NetworkDocument {
  /// The same as a matrix tells it: if every tie has one back that is as strong, these are ties
  /// without directions, each once.
  ///
  /// Ties between the same two in the same direction are one cell, and add up.
  var asMatrix: NetworkDocument {
    guard direction != .undirected else { return self }
    var document = self
    guard isEvent == nil else {
      document.direction = .undirected
      return document
    }
    document.ties = cells
    let strengths = Dictionary(
      uniqueKeysWithValues: document.ties.map { (Cell($0.source, $0.target), $0.strength) })
    let isSymmetric = document.ties.allSatisfy { tie in
      strengths[Cell(tie.target, tie.source)] == tie.strength
    }
    guard isSymmetric else {
      document.direction = .directed
      return document
    }
    document.direction = .undirected
    document.ties.removeAll { $0.source > $0.target }
    return document
  }

  /// The same with every tie in both directions, as the cells of a matrix.
  var bothWays: NetworkDocument {
    guard isEvent == nil, direction == .undirected else { return self }
    var document = self
    document.direction = .directed
    document.ties = ties.flatMap { tie in
      tie.source == tie.target
        ? [tie] : [tie, Tie(tie.target, tie.source, strength: tie.strength)]
    }
    return document
  }

  private struct Cell: Hashable {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The ties as cells: each pair once in each direction.
  private var cells: [Tie] {
    var places: [Cell: Int] = [:]
    var cells: [Tie] = []
    for tie in ties {
      let place = places[Cell(tie.source, tie.target)] ?? cells.count
      if place < cells.count {
        cells[place].strength += tie.strength
      } else {
        places[Cell(tie.source, tie.target)] = place
        cells.append(Tie(tie.source, tie.target, strength: tie.strength))
      }
    }
    return cells
  }
}
