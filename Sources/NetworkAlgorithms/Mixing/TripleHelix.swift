public import NetworkCore
import RealModule

/// How far three attributes of organisations fit together as a system: the mutual information of a
/// triple helix, T, in millibits.
///
/// ## Definition
///
/// With H the entropy in bits of how the nodes are spread over the values of an attribute, or over the
/// combinations of the values of several:
///
///     T = H(1) + H(2) + H(3) − H(1,2) − H(1,3) − H(2,3) + H(1,2,3)     times 1000
///
/// **Sign.** T is negative where the three together leave less uncertainty than their pairs let expect:
/// synergy, which Leydesdorff takes for the strength of an innovation system, the lower the stronger. It
/// is positive where the pairs tell the same twice (redundancy), and 0 where one attribute has nothing to
/// do with the other two. It lies between −1000 and
/// 1000 times the smallest of H(1), H(2) and H(3).
///
/// ## Conventions
///
/// - Each node is one organisation and counts once; ties play no part. The usual attributes are kind (or
///   technology), territory and class of size. A column of numbers serves if it holds classes: each number
///   is a value of its own.
/// - Nodes that lack one of the three are left out of all seven entropies. Without any others it is
///   undefined.
/// - Entropies are those of the shares as they are; nothing corrects for small numbers, which push T
///   down where there are many values for few organisations.
/// - The T of parts (districts) and of the whole differ by what the parts have among them; ask for each
///   part, as Leydesdorff does, to decompose it.
/// - Some write T(uig) for the case of university, industry and government as three yes-or-no attributes
///   of a document; give these as three columns for the same number.
///
/// ## Example
///
///     try network.value(.tripleHelix("kind", "country", "size")).value
///
/// - Complexity: O(*n*).
///
/// ## Reference
///
/// > L. Leydesdorff, W. Dolfsma, G. van der Panne. "Measuring the knowledge base of an economy in terms
/// > of triple-helix relations among 'technology, organization, and territory'." *Research Policy* 35(2),
/// > 2006, 181–199.
public struct TripleHelix: NetworkMeasure, Hashable {
  /// The three attributes.
  public var attributes: [String]

  /// Creates the measure.
  public init(_ first: String, _ second: String, _ third: String) {
    attributes = [first, second, third]
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "triple-helix", title: "Triple helix of \(attributes.joined(separator: ", "))",
      definition: "The mutual information of three attributes in millibits: the entropies of each, "
        + "less those of pairs, plus that of all three.",
      conventions: [
        "Negative values are synergy: the lower, the better the three fit together.",
        "Nodes that lack one of the three are left out; ties play no part.",
        "Nothing corrects for small numbers.",
      ],
      parameters: zip(["first", "second", "third"], attributes).map { .init(name: $0, value: $1) },
      citation: "Leydesdorff, Dolfsma & van der Panne 2006, Research Policy 35(2), 181–199")
  }

  /// The mutual information of the attributes of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let columns = try attributes.map { try network.classCodes(by: $0) }
    try run.check()
    let known = network.nodes.indices.filter { node in
      columns.allSatisfy { $0.codes[node] >= 0 }
    }
    guard !known.isEmpty else {
      return NetworkValue(.undefined(.noNodesOfKnownKind), of: self, in: network)
    }
    let entropy = { (places: [Int]) in
      combinationEntropy(of: known, places.map { columns[$0].codes })
    }
    let single = entropy([0]) + entropy([1]) + entropy([2])
    let pairs = entropy([0, 1]) + entropy([0, 2]) + entropy([1, 2])
    try run.check()
    let shared = 1000 * (single - pairs + entropy([0, 1, 2]))
    // Rounding may leave a trace where an attribute has nothing to do with the others.
    return NetworkValue(.defined(abs(shared) < 1e-9 ? 0 : shared), of: self, in: network)
  }
}

/// The entropy in bits of how `nodes` are spread over the combinations of codes in `columns`.
private func combinationEntropy(of nodes: [Int], _ columns: [[Int32]]) -> Double {
  // Numbered anew with each column, combinations stay below 2³¹, so that two numbers fit in a word.
  var codes = nodes.map { Int(columns[0][$0]) }
  for column in columns.dropFirst() {
    var numbers: [Int: Int] = [:]
    codes = zip(nodes, codes).map { node, code in
      let combination = code << 31 | Int(column[node])
      let number = numbers[combination] ?? numbers.count
      numbers[combination] = number
      return number
    }
  }
  var counts = [Int](repeating: 0, count: (codes.max() ?? 0) + 1)
  for code in codes { counts[code] += 1 }
  let all = Double(nodes.count)
  return counts.reduce(0) { sum, count in
    guard count > 0 else { return sum }
    let share = Double(count) / all
    return sum - share * .log2(share)
  }
}

extension NetworkMeasure where Self == TripleHelix {
  /// How far three attributes of organisations fit together as a system, in millibits.
  public static func tripleHelix(
    _ first: String, _ second: String, _ third: String
  ) -> TripleHelix {
    TripleHelix(first, second, third)
  }
}
