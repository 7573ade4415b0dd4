import CooperationRecords
import NetworkAlgorithms
import NetworkCore

extension TiePlan {
  /// The ties of `backbone` that a picture has room for, those furthest from chance.
  ///
  /// - Complexity: O(*m* log *m*) for *m* ties.
  init(_ backbone: Backbone<Organisation.ID>, mostLines: Int, mostOrganisations: Int) {
    var met: Set<Int> = []
    var drawn: [StrongTies.Tie] = []
    for tie in backbone.ties.prefix(mostLines) {
      guard let first = backbone.nodes.position(of: tie.first),
        let second = backbone.nodes.position(of: tie.second)
      else { continue }
      let more = [first, second].count { !met.contains($0) }
      guard met.count + more <= mostOrganisations else { break }
      met.formUnion([first, second])
      drawn.append(StrongTies.Tie(first: first, second: second, activities: tie.shared))
    }
    self.init(
      drawn: drawn.sorted {
        (-$0.activities, $0.first, $0.second) < (-$1.activities, $1.first, $1.second)
      }, isWhole: drawn.count == backbone.ties.count)
  }

  /// The organisations with a line, in network order.
  var ends: [Int] { Set(drawn.flatMap { [$0.first, $0.second] }).sorted() }
}
