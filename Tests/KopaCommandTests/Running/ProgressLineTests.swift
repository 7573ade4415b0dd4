import Synchronization
import Testing

@testable import KopaCommand

@Suite("Progress line")
struct ProgressLineTests {
  /// What stands on a terminal of one line.
  private final class Screen: Sendable {
    private struct State {
      var line: [Character] = []
      var column = 0
      var history: [String] = []
    }

    private let state = Mutex(State())

    var history: [String] { state.withLock { $0.history } }

    func write(_ text: String) {
      state.withLock { state in
        for character in text {
          if character == "\r" {
            state.column = 0
            continue
          }
          if state.column < state.line.count {
            state.line[state.column] = character
          } else {
            state.line.append(character)
          }
          state.column += 1
        }
        var shown = String(state.line)
        while shown.last == " " { shown.removeLast() }
        state.history.append(shown)
      }
    }
  }

  @Test func `it names the step and the per cent, never falls, and leaves nothing behind`() {
    let screen = Screen()
    let line = ProgressLine { screen.write($0) }
    line.begin("communities")
    line.show(0.5)
    line.show(0.3)
    line.show(0.502)
    line.show(1)
    line.begin("page")
    line.erase()
    #expect(
      screen.history == ["communities …", "communities 50 %", "communities 100 %", "page …", ""])
  }

  @Test func `every step has words in both languages`() {
    for step in ["records", "network", "betweenness", "map", "page", "files"] {
      let (en, lv) = (
        ProgressWords.text(for: step, in: .en), ProgressWords.text(for: step, in: .lv)
      )
      #expect(en != lv)
    }
    #expect(
      ProgressWords.text(for: "closeness(variant: component)", in: .lv).hasPrefix("closeness"))
  }
}
