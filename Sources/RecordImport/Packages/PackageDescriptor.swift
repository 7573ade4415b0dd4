/// What a `datapackage.json` says, as far as Kopa asks.
///
/// > P. Walsh, R. Pollock and others. "Data Package." Frictionless Data.
/// > https://specs.frictionlessdata.io/data-package
struct PackageDescriptor: Decodable {
  var title: String?
  var name: String?
  var synthetic: Bool?
  var sources: [Source]?
  var resources: [Resource]

  /// A source: a text, or an object with a title or an address.
  struct Source: Decodable {
    var text: String?

    private enum Key: CodingKey { case title, path }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self.text = text
      } else {
        let object = try decoder.container(keyedBy: Key.self)
        text =
          try object.decodeIfPresent(String.self, forKey: .title)
          ?? object.decodeIfPresent(String.self, forKey: .path)
      }
    }
  }

  /// A table: its name, its files, and how they are written.
  struct Resource: Decodable {
    var name: String?
    var paths: [String]
    var delimiter: String?
    var encoding: String?
    var missingValues: [String]?

    private enum Key: CodingKey {
      case name, path, dialect, schema, delimiter, encoding, missingValues
    }

    init(from decoder: any Decoder) throws {
      let object = try decoder.container(keyedBy: Key.self)
      name = try object.decodeIfPresent(String.self, forKey: .name)
      if let path = try? object.decode(String.self, forKey: .path) {
        paths = [path]
      } else {
        paths = try object.decodeIfPresent([String].self, forKey: .path) ?? []
      }
      encoding = try object.decodeIfPresent(String.self, forKey: .encoding)
      // Dialect and schema may also be addresses, which are not followed.
      let dialect = try? object.nestedContainer(keyedBy: Key.self, forKey: .dialect)
      delimiter = try dialect?.decodeIfPresent(String.self, forKey: .delimiter)
      let schema = try? object.nestedContainer(keyedBy: Key.self, forKey: .schema)
      missingValues = try schema?.decodeIfPresent([String].self, forKey: .missingValues)
    }

    /// What the resource holds: its name, or the name of its first file.
    var subject: String {
      (name ?? paths.first.map { PathName.stem(of: PathName.file(of: $0)) } ?? "").lowercased()
    }
  }
}

extension PackageDescriptor {
  /// Whether `path` leads to a file inside the folder of the package, whatever the folder holds.
  static func isSafe(_ path: String) -> Bool {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.hasPrefix("~") else { return false }
    guard !path.contains(":"), !path.contains("\\"), !path.utf8.contains(0) else { return false }
    return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != ".."
    }
  }
}
