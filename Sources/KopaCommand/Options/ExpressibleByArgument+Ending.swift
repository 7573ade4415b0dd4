import ArgumentParser
import Foundation

extension ExpressibleByArgument where Self: RawRepresentable<String> {
  /// The form that the ending of `path` names; `nil` if it names none, or there is no path.
  init?(endingOf path: String?) {
    guard let path else { return nil }
    self.init(rawValue: URL(fileURLWithPath: path).pathExtension.lowercased())
  }
}
