import CGraphviz
import Glibc
import Synchronization

/// libgvc with its context, which lives as long as the process.
///
/// Only ``GraphvizThread`` makes one, and only on its own thread.
@safe
struct Library {
  private let context: OpaquePointer

  /// Starts Graphviz, if it can be started.
  init?() {
    unsafe agseterrf { text in
      if let text = unsafe text { MessageLog.append(unsafe String(cString: text)) }
      return 0
    }
    guard let context = unsafe gvContext() else { return nil }
    unsafe self.context = unsafe context
  }

  /// Lays `plan` out, hands the graph to `body`, and gives everything back.
  func withLayout<Value>(
    of plan: DrawingPlan, _ body: (NativeGraph) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    guard cgraphviz_has_memory() == 1 else { throw .unavailable }
    let memory = cgraphviz_enter_arenas()
    defer { cgraphviz_leave_arenas(memory) }
    MessageLog.clear()
    agreseterrors()

    let graph = try NativeGraph(plan)
    defer { graph.close() }
    // sfdp and fdp draw from both generators of the C library.
    srand(UInt32(bitPattern: plan.engine.seed))
    srand48(Int(plan.engine.seed))
    defer { unsafe gvFreeLayout(context, graph.graph) }
    let status = unsafe gvLayout(context, graph.graph, plan.engine.name)
    guard status == 0, agerrors() == 0 else {
      throw .layoutFailed(plan.engine, messages: messages())
    }
    return try body(graph)
  }

  /// Draws a graph that has been laid out.
  func render(_ graph: NativeGraph, as format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var count = 0
    let status = unsafe cgraphviz_render(context, graph.graph, format.name, &bytes, &count)
    defer { unsafe gvFreeRenderData(bytes) }
    guard status == 0, agerrors() == 0, let bytes = unsafe bytes, count > 0 else {
      throw .renderingFailed(format, messages: messages())
    }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// What Graphviz has said since the layout began.
  func messages() -> [String] { MessageLog.lines }
}

/// What Graphviz says, which would otherwise go to standard error.
private enum MessageLog {
  private static let text = Mutex("")

  static func append(_ piece: String) { text.withLock { $0 += piece } }

  static func clear() { text.withLock { $0 = "" } }

  static var lines: [String] {
    text.withLock { $0 }.split(whereSeparator: \.isNewline).map { line in
      let sentence = line.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
      return line.hasPrefix("Warning: ") || line.hasPrefix("Error: ")
        ? String(sentence) : String(line)
    }
  }
}
