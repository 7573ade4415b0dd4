public import NetworkCore

/// What a network file tells, whatever its format: nodes, ties, attributes, and how they are meant.
///
///     let document = NetworkDocument(network)
///     let bytes = GEXF.bytes(of: document)
///     let again = try GEXF.document(from: bytes)
///
/// Readers of all formats make one, and writers of all formats take one. It holds what the file
/// says, also what a ``Network`` cannot: directions, loops, ties written twice, times. What Kopa
/// makes of that is decided in one place, ``network()``.
public struct NetworkDocument: Sendable {
  /// Whether the ties of a file have a direction.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// A tie joins two nodes, written in either order.
    case undirected
    /// A tie goes from one node to another.
    case directed
    /// The file does not say; a tie may be written once or in both orders.
    case unstated
  }

  /// A span of time in which a tie is there; an open end is `nil`.
  public struct Spell: Hashable, Sendable {
    /// When it begins, as the file writes it: a date, a time or a number.
    public var start: String?
    /// When it ends.
    public var end: String?

    /// Creates a spell.
    public init(start: String?, end: String?) {
      self.start = start
      self.end = end
    }
  }

  /// Two nodes that are joined, by their places among the nodes.
  public struct Tie: Hashable, Sendable {
    /// Where the tie starts.
    public var source: Int
    /// Where it ends.
    public var target: Int
    /// How strong it is, as the file says; it may be 0, negative or no number.
    public var strength: Double
    /// When it is there; empty where nobody said.
    public var spells: [Spell]

    /// Creates a tie.
    public init(_ source: Int, _ target: Int, strength: Double = 1, spells: [Spell] = []) {
      self.source = source
      self.target = target
      self.strength = strength
      self.spells = spells
    }
  }

  /// The nodes, each once.
  public let nodes: NodeTable<String>

  /// What is known of each node; each column has a value for each node.
  public internal(set) var attributes = NodeAttributes()

  /// The ties, in the order of the file.
  public var ties: [Tie]

  /// Whether ties have a direction.
  public var direction: Direction

  /// In a two-mode network, whether each node belongs to the second mode; `nil` in others.
  public internal(set) var isEvent: [Bool]?

  /// How the network came about.
  public var context: NetworkContext

  /// What the file holds beside this, and was left aside.
  public var notes: [NetworkFileNote]

  /// Creates a document of `nodes`, whose places the `ties` name.
  ///
  /// - Precondition: Every tie ends at places of `nodes`.
  public init(
    nodes: NodeTable<String>, ties: [Tie], direction: Direction = .undirected,
    context: NetworkContext = NetworkContext(), notes: [NetworkFileNote] = []
  ) {
    precondition(
      ties.allSatisfy { nodes.indices.contains($0.source) && nodes.indices.contains($0.target) },
      "ties end at places of nodes")
    self.nodes = nodes
    self.ties = ties
    self.direction = direction
    self.context = context
    self.notes = notes
  }
}
