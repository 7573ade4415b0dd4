/// The names that are most like `name`, nearest first, at most three; none if none is like it.
///
/// One is like another if few letters must be put in, left out or changed, or if it begins with it.
package func nearestNames(to name: String, among names: [String]) -> [String] {
  let written = Array(name.lowercased().prefix(64))
  let ranked = names.enumerated().compactMap { order, candidate -> (Int, Int, String)? in
    let letters = Array(candidate)
    let changes = editDistance(written, letters)
    let begins = written.count >= 3 && letters.starts(with: written)
    guard begins || changes <= max(1, min(written.count, letters.count) / 3) else { return nil }
    return (begins ? 0 : changes, order, candidate)
  }
  return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
}

/// How many letters must be put in, left out or changed to make one word of the other.
private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var row = Array(0...second.count)
  for (place, letter) in first.enumerated() {
    var diagonal = row[0]
    row[0] = place + 1
    for column in second.indices {
      let above = row[column + 1]
      row[column + 1] = min(
        diagonal + (letter == second[column] ? 0 : 1), above + 1, row[column] + 1)
      diagonal = above
    }
  }
  return row[second.count]
}
