import DataFormats
import Evidence

/// Remembers the layer of the class met last, because the cases of a class stand together.
struct TestLayerMemory {
  private var name: [UInt8] = []
  private var layer = TestReport.Layer.unknown

  /// The layer a class's name speaks of.
  mutating func layer(of name: XMLAttributeValue) -> TestReport.Layer {
    guard !name.equals(self.name) else { return layer }
    layer = TestLayer.ofClass(name.bytes)
    self.name.replaceSubrange(self.name.indices, with: name.bytes)
    return layer
  }
}
