import Foundation
import Graphviz
import Synchronization
import Testing

/// The same description gives the same bytes.
@Suite("Sameness")
struct SamenessTests {
  @Test(arguments: LayoutEngine.exemplars, OutputFormat.allCases)
  func `a diagram is drawn the same again, whatever was drawn in between`(
    engine: LayoutEngine, format: OutputFormat
  ) throws {
    var diagram = ring(for: engine)
    if engine.drawsClustersForTests { diagram.clusters = [Cluster([0, 1, 2]), Cluster([5, 6])] }
    let first = try diagram.render(format, by: engine)
    for count in 1..<5 {
      _ = try Diagram.ring(of: 3 * count).render(.svg, by: .fdp(seed: UInt32(count)))
      #expect(try diagram.render(format, by: engine) == first)
    }
  }

  @Test(arguments: [LayoutEngine.sfdp(seed: 1), .fdp(seed: 1)])
  func `another seed gives another drawing`(engine: LayoutEngine) throws {
    let other: LayoutEngine = engine == .sfdp(seed: 1) ? .sfdp(seed: 2) : .fdp(seed: 2)
    #expect(try Diagram.ring().layout(engine) != Diagram.ring().layout(other))
  }

  @Test(arguments: MeasuredEngine.allCases)
  func `another process draws the same bytes`(engine: MeasuredEngine) async throws {
    let diagram = ring(for: engine.engine)
    let here = try diagram.render(.svg, by: engine.engine)
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) { [engine] in
      let bytes = try ring(for: engine.engine).render(.svg, by: engine.engine)
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
    let there = try #require(result).standardOutputContent
    #expect(String(decoding: there, as: UTF8.self).contains(String(decoding: here, as: UTF8.self)))
  }

  @Test func `eight threads draw what one thread draws`() throws {
    let engines = LayoutEngine.exemplars
    let serial = try engines.map { try ring(for: $0).render(.svg, by: $0) }
    let differences = Mutex([String]())
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for count in 0..<50 {
        let index = (thread + count) % engines.count
        let bytes = try? ring(for: engines[index]).render(.svg, by: engines[index])
        if bytes != serial[index] {
          differences.withLock { $0.append("\(engines[index]) on thread \(thread)") }
        }
      }
    }
    #expect(differences.withLock { $0 } == [])
  }

  @Test func `nothing is printed, whatever Graphviz remarks`() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      let diagram = Diagram(nodes: [
        Node("a", label: "much too long for this node", size: .fixed(diameter: 5))
      ])
      let warnings = try diagram.layout(.neato).warnings
      #expect(warnings.count == 1)
    }
    #expect(try #require(result).standardErrorContent.isEmpty)
  }

  @Test func `a long chain does not exhaust the stack`() throws {
    let count = 2_000
    let chain = Diagram(
      nodes: (0..<count).map { Node(NodeKey($0)) },
      edges: (1..<count).map { Edge(NodeKey($0 - 1), NodeKey($0)) })
    #expect(try chain.layout(.dot).nodes.count == count)
  }
}

extension LayoutEngine {
  fileprivate var drawsClustersForTests: Bool { self == .dot || self == .fdp(seed: 1) }
}
