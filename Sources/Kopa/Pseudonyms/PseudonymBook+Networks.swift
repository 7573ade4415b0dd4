package import CooperationRecords
internal import NetworkCore
package import NetworkFormats

/// A network with codes in the place of names.
package struct PseudonymousNetwork: Sendable {
  /// The network.
  package let document: NetworkDocument

  /// What puts the codes into texts about it.
  package let replacement: NameReplacement

  /// The attributes of nodes that were left out, since they could tell who the nodes are.
  package let lostAttributes: [String]
}

extension PseudonymBook {
  /// `document` with codes in the place of the names of those in `scope`.
  ///
  /// - Nodes of the first mode, or of the only one, are organisations, called by their attribute
  ///   `name` where they have one; nodes of the second mode are activities, which have a code where
  ///   somebody of `scope` takes part in them.
  /// - Of nodes with a code only the attributes `kind`, `country`, `answered`, `start` and `end` stay,
  ///   and the name becomes the code.
  package mutating func pseudonymised(
    _ document: NetworkDocument, scope: Pseudonyms.Scope
  ) -> PseudonymousNetwork {
    let naming = NodeNaming(of: document)
    var given: Set<String> = []
    var replacement = NameReplacement()
    var codes = [String?](repeating: nil, count: document.nodes.count)
    for (place, isHeld) in naming.held(by: scope).enumerated() where isHeld {
      let isActivity = naming.isActivity(place)
      let (node, name) = (document.nodes[place], naming.name(of: place))
      let code = code(
        of: isActivity ? .activity : .organisation, name: name,
        identifier: isActivity || name != node ? node : nil, given: &given)
      codes[place] = code
      replacement.add(name, code: code)
      replacement.add(node, code: code)
    }
    let attributes = Self.attributes(of: document, codes, replacement)
    var coded = document.renamed(
      to: Self.names(of: document, codes, replacement), attributes: attributes)
    for place in coded.context.choices.indices {
      coded.context.choices[place].value = replacement.applied(
        to: coded.context.choices[place].value)
    }
    return PseudonymousNetwork(
      document: coded, replacement: replacement,
      lostAttributes: document.attributes.names.filter { attributes[$0] == nil })
  }

  private static func names(
    of document: NetworkDocument, _ codes: [String?], _ replacement: NameReplacement
  ) -> [String] {
    var taken = Set(codes.compactMap(\.self))
    return zip(document.nodes, codes).map { node, code in
      if let code { return code }
      let name = replacement.applied(to: node)
      var (free, copy) = (name, 2)
      while !taken.insert(free).inserted {
        free = "\(name) (\(copy))"
        copy += 1
      }
      return free
    }
  }

  private static let kept: Set<String> = [
    "kind", "country", NodeAttributes.answered, "start", "end",
  ]

  /// The attributes without what tells who the nodes with a code are; those that say nothing then
  /// are left out.
  private static func attributes(
    of document: NetworkDocument, _ codes: [String?], _ replacement: NameReplacement
  ) -> NodeAttributes {
    var attributes = NodeAttributes()
    for name in document.attributes.names {
      switch document.attributes[name] {
      case .text(let values)?:
        let texts = zip(values, codes).map { value, code -> String? in
          guard let value else { return nil }
          let text = replacement.applied(to: value)
          guard let code else { return text }
          if name == "name" { return code }
          return kept.contains(name) && text == value ? value : nil
        }
        if texts.contains(where: { $0 != nil }) { attributes[name] = .text(texts) }
      case .number(let values)?:
        let numbers = zip(values, codes).map { value, code in
          code == nil || kept.contains(name) ? value : nil
        }
        if numbers.contains(where: { $0 != nil }) { attributes[name] = .number(numbers) }
      case nil: break
      }
    }
    return attributes
  }
}

/// How the nodes of a network are called, and what they are.
private struct NodeNaming {
  private let document: NetworkDocument
  private let names: [String?]?
  private let kinds: [String?]?

  init(of document: NetworkDocument) {
    self.document = document
    names = document.attributes.text("name")
    kinds = document.attributes.text("kind")
  }

  func name(of place: Int) -> String {
    names?[place].flatMap { $0.isEmpty ? nil : $0 } ?? document.nodes[place]
  }

  func isActivity(_ place: Int) -> Bool { document.isEvent?[place] ?? false }

  /// Whether each node is of `scope`, or an activity in which somebody of `scope` takes part.
  func held(by scope: Pseudonyms.Scope) -> [Bool] {
    guard scope == .persons else { return document.nodes.map { _ in true } }
    var held = document.nodes.indices.map { place in
      let kind = kinds?[place].flatMap { OrganisationKind(rawValue: $0) } ?? .unknown
      return !isActivity(place) && PersonSign(inName: name(of: place), of: kind) != nil
    }
    let persons = held
    for tie in document.ties {
      if isActivity(tie.source), persons[tie.target] { held[tie.source] = true }
      if isActivity(tie.target), persons[tie.source] { held[tie.target] = true }
    }
    return held
  }
}
