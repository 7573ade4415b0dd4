import Kopa

/// Times the kernels alone, on a network that is already there: the part that peers do too.
///
///     KernelTimes FILE MEASURE… --repeats 3
///
/// Prints a line for each measure: its name, the least of the times in seconds, and the sum of
/// its scores, by which a peer's scores can be compared.
@main
enum KernelTimes {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    var repeats = 3
    if let place = words.firstIndex(of: "--repeats"), place + 1 < words.count {
      repeats = Int(words[place + 1]) ?? repeats
      words.removeSubrange(place...(place + 1))
    }
    guard let path = words.first else { fatalError("usage: KernelTimes FILE MEASURE…") }
    let records = CooperationRecords(try RecordInput(path).read())
    let network = try records.network(by: NetworkPlan())
    _ = network.tieCount
    for name in words.dropFirst() {
      guard case .nodes(let measure) = try MeasureCatalogue.measure(spelled: name) else {
        fatalError("\(name) does not measure nodes")
      }
      var best = Double.infinity
      var sum = 0.0
      for _ in 0..<repeats {
        let clock = ContinuousClock()
        let start = clock.now
        let scores = try measure.scores(in: network, run: RunControl())
        let spent = (clock.now - start).components
        best = min(best, Double(spent.seconds) + Double(spent.attoseconds) * 1e-18)
        sum = network.nodes.reduce(0) { $0 + (scores[$1] ?? 0) }
      }
      print("\(name)\t\(best)\t\(sum)")
    }
  }
}
