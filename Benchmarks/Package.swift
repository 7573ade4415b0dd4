// swift-tools-version: 6.3

import PackageDescription

// A native build uses whatever this machine's processor has; what it makes runs here alone.
let native: [SwiftSetting] =
  Context.environment["KOPA_NATIVE"] == nil ? [] : [.unsafeFlags(["-Xcc", "-march=native"])]

// A package of its own, so that nobody who uses Kopa builds its benchmarks.
let package = Package(
  name: "kopa-benchmarks",
  dependencies: [.package(name: "kopa", path: "..")],
  targets: [
    .executableTarget(
      name: "KernelTimes", dependencies: [.product(name: "NetworkAlgorithms", package: "kopa")],
      swiftSettings: native),
    .executableTarget(
      name: "TableTimes", dependencies: [.product(name: "TabularFiles", package: "kopa")]),
    .executableTarget(
      name: "ComparisonStudy", dependencies: [.product(name: "Kopa", package: "kopa")]),
    .executableTarget(
      name: "DrawingTrial", dependencies: [.product(name: "Kopa", package: "kopa")]),
    .executableTarget(
      name: "SuggestionScores", dependencies: [.product(name: "Kopa", package: "kopa")]),
  ])
