/// Finds the delimiter of a table by looking at its first rows.
///
/// For each delimiter the rows are read as if it were the right one. With *w* the most common
/// number of fields above one, and *a* the share of rows that have *w* fields and no misplaced
/// quotation mark,
///
///     score = a (w − 1) / w     halved where the first row has not w fields
///
/// and the highest score wins; among equals the order is that of ``Delimiter``. A delimiter that does
/// not occur in the first row counts only if most rows have at least three fields. Where none
/// scores, the table has one column and counts as separated by tabs, which no name holds.
struct DelimiterSearch {
  /// The delimiter.
  private(set) var delimiter = Delimiter.tab
  /// How many rows, blank ones aside, hold a single text each and stand above a wider table.
  private(set) var rowsAboveHeader = 0

  private static let sampleRows = 200
  private static let sampleBytes = 1 << 20

  /// Looks among `candidates` at the rows that begin at `start`.
  init(in bytes: Span<UInt8>, from start: Int, among candidates: [Delimiter]) {
    if candidates.count == 1 { delimiter = candidates[0] }
    var best = 0.0
    for candidate in candidates {
      let sample = Self.sample(of: bytes, from: start, delimiter: candidate)
      guard let first = sample.first?.width else {
        // There is nothing but this delimiter.
        delimiter = candidate
        return
      }
      guard let (width, count) = Self.mode(of: sample.filter(\.isSound).map(\.width)) else {
        continue
      }
      let agreement = Double(count) / Double(sample.count)
      guard first >= 2 || (agreement > 0.5 && width >= 3) else { continue }
      let weight = first == width ? 1 : 0.5
      let score = weight * agreement * Double(width - 1) / Double(width)
      if score > best {
        best = score
        delimiter = candidate
        rowsAboveHeader = width >= 3 ? sample.firstIndex { $0.texts > 1 } ?? 0 : 0
      }
    }
  }

  /// What a delimiter makes of a row.
  private struct SampleRow {
    var width: Int
    var texts: Int
    var isSound: Bool
  }

  /// The first rows that have any text.
  private static func sample(
    of bytes: Span<UInt8>, from start: Int, delimiter: Delimiter
  ) -> [SampleRow] {
    var scanner = RecordScanner(delimiter: delimiter, from: start)
    var sample: [SampleRow] = []
    while sample.count < sampleRows && scanner.position - start < sampleBytes
      && scanner.next(in: bytes)
    {
      let texts = scanner.row.fields.count { !$0.isBlank(in: bytes) }
      guard texts > 0 else { continue }
      sample.append(
        SampleRow(
          width: scanner.row.fieldCount, texts: texts, isSound: scanner.row.problems.isEmpty))
    }
    return sample
  }

  /// The most common width above one, the larger among equals, and how often it occurs.
  private static func mode(of widths: [Int]) -> (width: Int, count: Int)? {
    var best: (width: Int, count: Int)?
    var current = (width: 0, count: 0)
    for width in widths.sorted() where width > 1 {
      current = width == current.width ? (width, current.count + 1) : (width, 1)
      if current.count >= best?.count ?? 0 { best = current }
    }
    return best
  }
}
