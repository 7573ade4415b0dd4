import ArgumentParser
import Foundation
import Kopa

/// What measures heed beside the network itself: the network that it is held against, and whether
/// ties point from one to the other.
struct OtherNetworkOptions: ParsableArguments {
  @Option(
    help: """
      For measures of two networks the other one, which is the earlier where ties are lost and \
      won: a file that is read as the input is.
      """,
    completion: .file())
  var with: String?

  @Option(
    help: """
      For measures of two networks the span of time of the other one, in the same records or in \
      those of --with.
      """)
  var since: DateWindow?

  @Flag(
    help: """
      For measures that heed directions: a list of ties that says nothing of directions is taken \
      by its word, and each tie points from the end that is written first. Without it such ties \
      point both ways.
      """)
  var directed = false

  /// The other network, if somebody said which.
  ///
  /// - Throws: What reading the file throws, and `NetworkPlanError`.
  func network(
    besides input: String, read identities: IdentityOptions, by options: NetworkOptions,
    quiet: Bool
  ) throws -> OtherNetwork {
    guard with != nil || since != nil else { return .unsaid }
    let path = with ?? input
    if since == nil, !options.leavesOut, let alone = try identities.networkAlone(at: path) {
      return .network(try alone.document.network().network)
    }
    var options = options
    options.window = since ?? options.window
    let records = try identities.records(of: path, quiet: quiet || with == nil)
    return .network(try identified(try records.network(by: try options.plan(for: records))))
  }
}
