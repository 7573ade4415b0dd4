internal import Foundation
public import Testing

/// Real records that are too large, or not ours, to stand in the repository.
///
/// `KOPA_TEST_DATA` names the folder they stand in; by default it is `../shared/data` beside the package.
/// Tests that need them say so:
///
///     @Test(.needsTestData("cuts/keep_latvia.csv")) func `…`() throws {
///       let path = TestData.path("cuts/keep_latvia.csv")
///     }
public enum TestData {
  /// The folder of the package.
  public static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()

  /// The folder of the records.
  public static let folder =
    ProcessInfo.processInfo.environment["KOPA_TEST_DATA"] ?? package + "../shared/data"

  /// The path of a file or folder among the records.
  public static func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The path of one of the package's own data sets.
  public static func dataset(_ name: String) -> String { "\(package)datasets/\(name)" }

  /// Runs `body` with an empty folder, which is removed afterwards.
  public static func withTemporaryFolder<Result>(
    _ body: (String) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.path() + "kopa-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips the test, and says so, where the records called `name` are not to be had.
  public static func needsTestData(_ name: String) -> Self {
    .enabled(
      if: FileManager.default.fileExists(atPath: TestData.path(name)),
      "\(TestData.path(name)) is not there; KOPA_TEST_DATA names the folder of test data")
  }
}
