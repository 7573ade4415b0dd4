import Foundation
import TestKit

/// Files of network formats among the test data.
enum TestFiles {
  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: TestData.path(name))))
  }
}
