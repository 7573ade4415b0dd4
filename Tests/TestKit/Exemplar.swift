public import NetworkCore

/// Networks that the literature knows by heart.
public enum Exemplar {
  /// One hub and four leaves.
  public static func star() throws -> Network<String> {
    try Network(ties: ["a", "b", "c", "d"].map { Tie("hub", $0) })
  }

  /// A path of `count` nodes called 0, 1, 2, ….
  public static func path(_ count: Int) throws -> Network<Int> {
    try Network(nodes: Array(0..<count), ties: (1..<max(1, count)).map { Tie($0 - 1, $0) })
  }

  /// A cycle of `count` nodes called 0, 1, 2, ….
  public static func cycle(_ count: Int) throws -> Network<Int> {
    try Network(nodes: Array(0..<count), ties: (0..<count).map { Tie($0, ($0 + 1) % count) })
  }

  /// Everybody tied to everybody.
  public static func complete(_ count: Int) throws -> Network<Int> {
    try Network(
      nodes: Array(0..<count),
      ties: (0..<count).flatMap { first in
        (first + 1..<max(first + 1, count)).map { Tie(first, $0) }
      })
  }

  /// 0–1, and 2–3–4: two components.
  public static func twoComponents() throws -> Network<Int> {
    try Network(ties: [Tie(0, 1), Tie(2, 3), Tie(3, 4)])
  }

  /// A triangle 0–1–2 with 3 and 4 hanging on 2.
  public static func triangleWithPendants() throws -> Network<Int> {
    try Network(ties: [Tie(0, 1), Tie(0, 2), Tie(1, 2), Tie(2, 3), Tie(2, 4)])
  }

  /// Krackhardt's kite.
  ///
  /// > D. Krackhardt. "Assessing the political landscape." *Administrative Science Quarterly*
  /// > 35, 1990, 342–369.
  public static func kite() throws -> Network<String> {
    try Network(nodes: kiteNames, ties: kiteTies.map { Tie($0.0, $0.1) })
  }

  /// The 15 Florentine families that married one another; with `pucci`, also the one that
  /// did not.
  ///
  /// > J. F. Padgett, C. K. Ansell. "Robust action and the rise of the Medici, 1400–1434."
  /// > *American Journal of Sociology* 98, 1993, 1259–1319.
  public static func florentineMarriages(pucci: Bool = false) throws -> Network<String> {
    let families = try Network(ties: marriages.map { Tie($0.0, $0.1) })
    guard pucci else { return families }
    return try Network(nodes: Array(families.nodes) + ["Pucci"], ties: families.allTies())
  }

  /// Zachary's karate club, members 1 to 34, with the strengths he counted or all 1.
  ///
  /// > W. W. Zachary. "An information flow model for conflict and fission in small groups."
  /// > *Journal of Anthropological Research* 33, 1977, 452–473.
  public static func karate(strengths: Bool = false) throws -> Network<Int> {
    try Network(
      nodes: Array(1...34),
      ties: karateTies.map { Tie($0.0, $0.1, strength: strengths ? Double($0.2) : 1) })
  }

  /// The club of a member after the split, as networkx tells it: 17 and 17.
  public static func karateClub(of member: Int) -> String {
    mrHi.contains(member) ? "Mr. Hi" : "Officer"
  }

  /// The faction of a member before the split, 16 and 18: member 9 stood with the officers.
  public static func karateFaction(of member: Int) -> String {
    member == 9 ? "Officer" : karateClub(of: member)
  }

  /// Eighteen women and the fourteen events they went to.
  ///
  /// > A. Davis, B. B. Gardner, M. R. Gardner. *Deep South.* University of Chicago Press, 1941.
  public static func southernWomen() -> TwoModeNetwork<String, Int> {
    TwoModeNetwork(
      actors: attendance.map(\.0), events: Array(1...14),
      participations: attendance.flatMap { woman, events in events.map { (woman, $0) } })
  }

  private static let kiteNames = [
    "Andre", "Beverly", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane",
  ]

  private static let kiteTies: [(String, String)] = [
    ("Andre", "Beverly"), ("Andre", "Carol"), ("Andre", "Diane"), ("Andre", "Fernando"),
    ("Beverly", "Diane"), ("Beverly", "Ed"), ("Beverly", "Garth"), ("Carol", "Diane"),
    ("Carol", "Fernando"), ("Diane", "Ed"), ("Diane", "Fernando"), ("Diane", "Garth"),
    ("Ed", "Garth"), ("Fernando", "Garth"), ("Fernando", "Heather"), ("Garth", "Heather"),
    ("Heather", "Ike"), ("Ike", "Jane"),
  ]

  private static let marriages: [(String, String)] = [
    ("Acciaiuoli", "Medici"), ("Medici", "Barbadori"), ("Medici", "Ridolfi"),
    ("Medici", "Tornabuoni"), ("Medici", "Albizzi"), ("Medici", "Salviati"),
    ("Castellani", "Peruzzi"), ("Castellani", "Strozzi"), ("Castellani", "Barbadori"),
    ("Peruzzi", "Strozzi"), ("Peruzzi", "Bischeri"), ("Strozzi", "Ridolfi"),
    ("Strozzi", "Bischeri"), ("Ridolfi", "Tornabuoni"), ("Tornabuoni", "Guadagni"),
    ("Albizzi", "Ginori"), ("Albizzi", "Guadagni"), ("Salviati", "Pazzi"),
    ("Bischeri", "Guadagni"), ("Guadagni", "Lamberteschi"),
  ]

  private static let mrHi: Set<Int> = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 20, 22]

  private static let karateTies: [(Int, Int, Int)] = [
    (1, 2, 4), (1, 3, 5), (1, 4, 3), (1, 5, 3), (1, 6, 3), (1, 7, 3), (1, 8, 2), (1, 9, 2),
    (1, 11, 2), (1, 12, 3), (1, 13, 1), (1, 14, 3), (1, 18, 2), (1, 20, 2), (1, 22, 2),
    (1, 32, 2), (2, 3, 6), (2, 4, 3), (2, 8, 4), (2, 14, 5), (2, 18, 1), (2, 20, 2),
    (2, 22, 2), (2, 31, 2), (3, 4, 3), (3, 8, 4), (3, 9, 5), (3, 10, 1), (3, 14, 3),
    (3, 28, 2), (3, 29, 2), (3, 33, 2), (4, 8, 3), (4, 13, 3), (4, 14, 3), (5, 7, 2),
    (5, 11, 3), (6, 7, 5), (6, 11, 3), (6, 17, 3), (7, 17, 3), (9, 31, 3), (9, 33, 3),
    (9, 34, 4), (10, 34, 2), (14, 34, 3), (15, 33, 3), (15, 34, 2), (16, 33, 3), (16, 34, 4),
    (19, 33, 1), (19, 34, 2), (20, 34, 1), (21, 33, 3), (21, 34, 1), (23, 33, 2), (23, 34, 3),
    (24, 26, 5), (24, 28, 4), (24, 30, 3), (24, 33, 5), (24, 34, 4), (25, 26, 2), (25, 28, 3),
    (25, 32, 2), (26, 32, 7), (27, 30, 4), (27, 34, 2), (28, 34, 4), (29, 32, 2), (29, 34, 2),
    (30, 33, 4), (30, 34, 2), (31, 33, 3), (31, 34, 3), (32, 33, 4), (32, 34, 4), (33, 34, 5),
  ]

  private static let attendance: [(String, [Int])] = [
    ("Evelyn Jefferson", [1, 2, 3, 4, 5, 6, 8, 9]),
    ("Laura Mandeville", [1, 2, 3, 5, 6, 7, 8]),
    ("Theresa Anderson", [2, 3, 4, 5, 6, 7, 8, 9]),
    ("Brenda Rogers", [1, 3, 4, 5, 6, 7, 8]),
    ("Charlotte McDowd", [3, 4, 5, 7]),
    ("Frances Anderson", [3, 5, 6, 8]),
    ("Eleanor Nye", [5, 6, 7, 8]),
    ("Pearl Oglethorpe", [6, 8, 9]),
    ("Ruth DeSand", [5, 7, 8, 9]),
    ("Verne Sanderson", [7, 8, 9, 12]),
    ("Myra Liddel", [8, 9, 10, 12]),
    ("Katherina Rogers", [8, 9, 10, 12, 13, 14]),
    ("Sylvia Avondale", [7, 8, 9, 10, 12, 13, 14]),
    ("Nora Fayette", [6, 7, 9, 10, 11, 12, 13, 14]),
    ("Helen Lloyd", [7, 8, 10, 11, 12]),
    ("Dorothy Murchison", [8, 9]),
    ("Olivia Carleton", [9, 11]),
    ("Flora Price", [9, 11]),
  ]
}
