import Kopa

/// How alike clusters are, as JSON spells it.
struct LikenessForm: Encodable {
  struct Pair: Encodable {
    var first: String
    var second: String
    var distance: Double
    var expected: Double?
    var z: Double?
    var p: Double?
    var adjustedP: Double?
  }

  struct Undefined: Encodable {
    var cluster: String
    var reason: String
  }

  struct Merge: Encodable {
    var first: Int
    var second: Int
    var height: Double
    var size: Int
  }

  struct Point: Encodable {
    var cluster: String
    var x: Double
    var y: Double
  }

  var distance: String
  var title: String
  var definition: String
  var replicates: Int
  var pairs: [Pair]
  var undefined: [Undefined]
  /// The clusters that the merges of the tree number from 0.
  var leaves: [String]
  var tree: [Merge]
  var map: [Point]
  var mapShare: Double?
  var mapNegativeShare: Double?

  init(_ table: LikenessTable, of names: [String], replicates: Int) {
    distance = table.distance.rawValue
    title = table.distance.title.english
    definition = table.distance.tells.english
    self.replicates = replicates
    pairs = table.pairs.map { pair in
      let test = pair.chance?.test
      return Pair(
        first: names[pair.first], second: names[pair.second], distance: pair.distance,
        expected: test?.mean, z: test?.zScore, p: test?.twoSidedP, adjustedP: pair.adjustedP)
    }
    undefined = zip(names, table.reasons).compactMap { name, reason in
      reason.map { Undefined(cluster: name, reason: $0.rawValue) }
    }
    leaves = table.places.map { names[$0] }
    tree = (table.dendrogram?.merges ?? []).map {
      Merge(first: $0.first, second: $0.second, height: $0.height, size: $0.size)
    }
    map = zip(table.places, table.map?.points ?? []).map {
      Point(cluster: names[$0], x: $1.x, y: $1.y)
    }
    mapShare = table.map?.share
    mapNegativeShare = table.map?.negativeShare
  }
}

/// What two clusters share, as JSON spells it.
struct ClusterTieForm: Encodable {
  var first: String
  var second: String
  var sharedOrganisations: Int
  var sharedActivities: Int
  var memberTies: Int?

  init(_ pair: ClusterNetwork.Pair, of names: [String]) {
    first = names[pair.first]
    second = names[pair.second]
    sharedOrganisations = pair.sharedOrganisations
    sharedActivities = pair.sharedActivities
    memberTies = pair.memberTies
  }
}
