import Synchronization

/// The line on a terminal that says which step a command is at, and how far: “betweenness 34 %”.
///
/// It is written anew only when it says something else. Within a step the percentage never falls.
final class ProgressLine: Sendable {
  private struct State {
    var step = ""
    var percent = 0
    /// What stands on the terminal.
    var shown = ""
  }

  private let state = Mutex(State())
  private let write: @Sendable (String) -> Void

  /// Creates a line that is put on a terminal by `write`.
  init(write: @escaping @Sendable (String) -> Void) {
    self.write = write
  }

  /// Shows that `step` begins.
  func begin(_ step: String) {
    state.withLock { state in
      state.step = step
      state.percent = 0
      replace(&state, with: "\(step) …")
    }
  }

  /// Shows that `fraction` of the step is done.
  func show(_ fraction: Double) {
    let percent = Int((100 * min(max(fraction, 0), 1)).rounded(.down))
    state.withLock { state in
      guard percent > state.percent else { return }
      state.percent = percent
      replace(&state, with: "\(state.step) \(percent) %")
    }
  }

  /// Takes the line off the terminal.
  func erase() {
    state.withLock { replace(&$0, with: "") }
  }

  private func replace(_ state: inout State, with text: String) {
    guard text != state.shown else { return }
    let surplus = String(repeating: " ", count: max(0, state.shown.count - text.count))
    write("\r" + text + surplus + (text.isEmpty ? "\r" : ""))
    state.shown = text
  }
}
