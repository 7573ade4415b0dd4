import Foundation

/// What the source says of its own types, so that a list in a test cannot fall behind.
public enum SourceCases {
  /// The names of the cases of the enumeration `type` in the file at `path` below `Sources`.
  public static func names(of type: String, in path: String) throws -> Set<String> {
    let lines = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let opening = try Regex("^ *(public |package )?(indirect )?enum \(type)\\b")
    guard let start = lines.firstIndex(where: { $0.firstMatch(of: opening) != nil }) else {
      return []
    }
    let margin = String(lines[start].prefix { $0 == " " })
    let pattern = try Regex("^\(margin)  (indirect )?case ([a-zA-Z0-9, ]+)", as: Case.self)
    let body = lines[(start + 1)...].prefix { $0 != margin + "}" }
    return Set(
      body.compactMap { $0.firstMatch(of: pattern)?.output.2 }.flatMap { names in
        names.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      })
  }

  private typealias Case = (Substring, Substring?, Substring)

  /// The names of the types below `Sources` whose declaration says `conformance`.
  public static func types(conformingTo conformance: String) throws -> Set<String> {
    let pattern = try Regex(
      "^ *(?:public |package |final )*(?:enum|struct|class) (\\w+)[^{]*[:,] \(conformance)\\b",
      as: (Substring, Substring).self)
    var types: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if let type = line.firstMatch(of: pattern)?.output.1 { types.insert(String(type)) }
      }
    }
    return types
  }

  private static var sources: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources").resolvingSymlinksInPath()
  }
}
