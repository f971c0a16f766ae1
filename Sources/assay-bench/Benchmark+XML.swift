import DataFormats

extension Benchmark {
  /// Every element of an XML document, text dropped.
  static let xmlEvents = Benchmark(
    name: "xml-events", summary: "counts the elements of an XML document"
  ) { file in
    final class Counter: XMLHandler {
      var elements = 0
      func start(_ element: XMLElementStart) throws(InputError) { elements += 1 }
      func end(_ element: XMLElementEnd) throws(InputError) {}
    }
    let counter = Counter()
    try XML.parse(try BenchmarkFile(file), path: file, handler: counter)
    return "\(counter.elements) elements"
  }
}
