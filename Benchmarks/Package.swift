// swift-tools-version: 6.3

import PackageDescription

// A package of its own, so that nobody who uses Kopa builds its benchmarks.
let package = Package(
  name: "kopa-benchmarks",
  dependencies: [.package(name: "kopa", path: "..")],
  targets: [
    .executableTarget(name: "KernelTimes", dependencies: [.product(name: "Kopa", package: "kopa")])
  ])
