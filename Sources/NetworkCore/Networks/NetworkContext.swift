/// How a network came about: the choices that a reader of its numbers must know.
///
/// The context travels from the network into every result.
public struct NetworkContext: Hashable, Sendable {
  /// One choice, such as `window` and `2014..2020`.
  public struct Choice: Hashable, Sendable {
    /// What was chosen: `window`, `boundary`, `projection`, `layer`, `without`.
    public var name: String
    /// What it was set to.
    public var value: String

    /// Creates a choice.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The choices, in the order in which they were made.
  public var choices: [Choice]

  /// Creates a context.
  public init(_ choices: [Choice] = []) {
    self.choices = choices
  }

  /// What `name` was set to, or `nil` if nothing was said.
  public subscript(name: String) -> String? {
    get { choices.first { $0.name == name }?.value }
    set {
      let place = choices.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): choices[place].value = value
      case (let place?, nil): choices.remove(at: place)
      case (nil, let value?): choices.append(Choice(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}
