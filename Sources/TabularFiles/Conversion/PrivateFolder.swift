#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A folder for the files of one run of another program: nobody else may enter it, and it is removed
/// whatever happens.
package enum PrivateFolder {
  /// Makes a folder, does `work` with its path, and removes it.
  ///
  /// - Parameters:
  ///   - work: What needs the folder.
  ///   - failure: The error for a folder that cannot be made, for a reason.
  /// - Returns: What the work gives.
  /// - Throws: What the work throws, or the error for a folder that cannot be made.
  package static func use<Value, Failure: Error>(
    _ work: (String) throws(Failure) -> Value, orThrow failure: (String) -> Failure
  ) throws(Failure) -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kopa-\(UUID().uuidString)", directoryHint: .notDirectory
    ).path(percentEncoded: false)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw failure("the folder \(folder) cannot be made")
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try work(folder)
  }
}
