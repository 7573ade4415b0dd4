/// Which code stands for whom: a key, and a table of the codes that were given.
///
///     var book = try PseudonymBook(keyFile: "apart/pseudonyms.key")
///     let coded = book.pseudonymised(records, scope: .everybody)
///     try book.save()
///
/// ## Conventions
///
/// - The key and the table stand beside each other, in two files that only their owner may read,
///   and nowhere else: no result holds a name, and the codes tell nothing without these files.
/// - The code of an organisation follows from the key and from its identifier, or its name where it
///   has none, and so is the same from run to run and as data grow. The table outranks that: a code
///   that was given once stays, also when an identifier becomes known for a name.
/// - Two of the same code: the later one gets another.
public struct PseudonymBook: Sendable {
  /// What a code stands for.
  enum Subject: String, Sendable {
    case organisation
    case activity

    var prefix: String { self == .organisation ? "O-" : "A-" }
  }

  struct Row: Hashable, Sendable {
    var code: String
    var subject: Subject
    var name: String
    /// The identifier, or an empty text where there is none.
    var identifier: String
  }

  let key: PseudonymKey
  private(set) var rows: [Row] = []
  private var taken: Set<String> = []
  private var placesByIdentifier: [Subject: [String: Int]] = [:]
  private var placesByName: [Subject: [String: Int]] = [:]

  /// Creates a book; of two rows with one code the first holds.
  init(key: PseudonymKey, rows: [Row] = []) {
    self.key = key
    for row in rows where !taken.contains(row.code) { append(row) }
  }

  /// The code of somebody, a new one if there is none yet, and none of those that are `given` to
  /// others of the same records.
  mutating func code(
    of subject: Subject, name: String, identifier: String?, given: inout Set<String>
  ) -> String {
    if let place = place(of: subject, name: name, identifier: identifier),
      given.insert(rows[place].code).inserted
    {
      learn(identifier, at: place)
      return rows[place].code
    }
    let kind = identifier == nil ? "name" : "id"
    let message = "\(subject.rawValue)\u{0}\(kind)\u{0}\(identifier ?? name)"
    var code = subject.prefix + key.code(for: message)
    var copy = 2
    while taken.contains(code) {
      code = subject.prefix + key.code(for: "\(message)\u{0}\(copy)")
      copy += 1
    }
    append(Row(code: code, subject: subject, name: name, identifier: identifier ?? ""))
    given.insert(code)
    return code
  }

  /// The row of somebody: by identifier, or else by a name that only one has.
  private func place(of subject: Subject, name: String, identifier: String?) -> Int? {
    if let identifier, let place = placesByIdentifier[subject]?[identifier] { return place }
    guard subject == .organisation, let place = placesByName[subject]?[name], place >= 0 else {
      return nil
    }
    return identifier == nil || rows[place].identifier.isEmpty ? place : nil
  }

  private mutating func learn(_ identifier: String?, at place: Int) {
    guard let identifier, rows[place].identifier.isEmpty else { return }
    rows[place].identifier = identifier
    placesByIdentifier[rows[place].subject, default: [:]][identifier] = place
  }

  private mutating func append(_ row: Row) {
    taken.insert(row.code)
    let place = rows.count
    rows.append(row)
    if !row.identifier.isEmpty {
      placesByIdentifier[row.subject, default: [:]][row.identifier] = place
    }
    // A name that several have tells nobody from the others.
    let isFirst = placesByName[row.subject]?[row.name] == nil
    placesByName[row.subject, default: [:]][row.name] = isFirst ? place : -1
  }
}
