package import NetworkCore

/// A reader, sound inputs of it, and what must hold of whatever it reads.
package struct FuzzedReader: Sendable, CustomStringConvertible {
  /// The reader's name, as `scripts/fuzz` takes it.
  package let name: String

  /// The inputs that are changed.
  package let samples: [FuzzSample]

  private let mutation: Mutation
  private let read: @Sendable (FuzzInput, _ scratch: String) throws -> Void

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - name: The reader's name.
  ///   - pieces: What means something to it and is put into its inputs.
  ///   - samples: The inputs that are changed.
  ///   - read: Reads an input, and throws ``BrokenLaw`` where something else comes out than a reading that
  ///     is sound. It may use the folder `scratch`. Any other error refuses the input.
  init(
    _ name: String, pieces: [String] = [], samples: [FuzzSample],
    read: @escaping @Sendable (FuzzInput, _ scratch: String) throws -> Void
  ) {
    self.name = name
    self.samples = samples
    self.read = read
    mutation = Mutation(pieces: pieces, samples: samples)
  }

  package var description: String { name }

  /// The input number `index` of `seed`.
  package func input(_ index: Int, seed: Seed) -> FuzzInput {
    var generator = seed.stream(index).generator()
    return mutation.changed(samples[generator.number(below: samples.count)], by: &generator)
  }

  /// What becomes of `input`.
  package func verdict(on input: FuzzInput, scratch: String) -> FuzzVerdict {
    do {
      try read(input, scratch)
      return .read
    } catch let error as BrokenLaw {
      return .broken(error.law)
    } catch {
      let sentence = "\(error)"
      return Sentences.flaw(of: sentence).map { .broken("\($0): \(sentence)") }
        ?? .refused(sentence)
    }
  }
}

/// What a reader made of an input.
package enum FuzzVerdict: Hashable, Sendable {
  /// It was read, and what was read is sound.
  case read
  /// It was refused in a sentence.
  case refused(String)
  /// Something came out that must not.
  case broken(String)
}

/// Something must hold of what was read, and does not.
struct BrokenLaw: Error {
  let law: String

  init(_ law: String) {
    self.law = law
  }

  /// Throws unless `law` holds.
  static func unless(_ holds: Bool, _ law: @autoclosure () -> String) throws {
    if !holds { throw BrokenLaw(law()) }
  }
}

/// What every error and finding must be.
enum Sentences {
  /// What is wrong with `text` as a sentence for people; `nil` if nothing.
  static func flaw(of text: String) -> String? {
    text.utf8.count < 10 ? "a sentence that says nothing" : nil
  }

  /// What is wrong with `text` as one line for people; `nil` if nothing.
  static func flaw(ofLine text: String) -> String? {
    if text.unicodeScalars.count > 5000 { return "a line without end" }
    if text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
      return "a line with control characters"
    }
    return flaw(of: text)
  }
}
