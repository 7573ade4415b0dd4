// One import for everything that Kopa offers to programs.

@_exported public import ClusterBriefing
@_exported public import ClusterEvaluation
@_exported public import CollaborationNetworks
@_exported public import CooperationRecords
@_exported public import Documents
@_exported public import Graphviz
@_exported public import IdentityResolution
@_exported public import NetworkAlgorithms
@_exported public import NetworkCore
@_exported public import NetworkDrawing
@_exported public import NetworkFormats
@_exported public import RecordImport
@_exported public import SyntheticClusters
@_exported public import TabularFiles
@_exported public import Terminology

/// The version of Kopa, as every result and every page prints it.
public let kopaVersion = "0.1.0"
