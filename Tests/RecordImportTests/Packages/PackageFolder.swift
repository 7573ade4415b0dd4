import Foundation
import RecordImport
import TestKit

/// Runs `body` with a folder that holds `files`.
func withFolder<Result>(
  _ files: [String: String], _ body: (String) throws -> Result
) throws -> Result {
  try TestData.withTemporaryFolder { folder in
    for (name, text) in files {
      let path = "\(folder)/\(name)"
      try FileManager.default.createDirectory(
        atPath: URL(filePath: path).deletingLastPathComponent().path(),
        withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    return try body(folder)
  }
}

/// A description that lists `resources`, written as JSON.
func descriptor(_ resources: String..., title: String = "T", more: String = "") -> String {
  #"{"title": "\#(title)",\#(more) "resources": [\#(resources.joined(separator: ","))]}"#
}

/// A resource as the description lists it.
func resource(_ name: String, _ path: String) -> String {
  #"{"name": "\#(name)", "path": "\#(path)"}"#
}
