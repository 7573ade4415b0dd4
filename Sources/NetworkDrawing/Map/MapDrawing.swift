/// A finished picture with the table of its data.
struct MapDrawing {
  var scene: Scene
  var elements: [MapElement] = []
  var activityElements: [ActivityElement] = []
  var communityElements: [CommunityElement] = []
  var lineCount = 0
  var labelCount = 0
  var communityCount = 0
  /// How many organisations the marks of a row or a disc stand for, where these are several.
  var organisationsPerMark = 1
}
