import DataFormats

extension Benchmark {
  /// Every token of a JSON text, none kept.
  static let jsonTokens = Benchmark(
    name: "json-tokens", summary: "reads every token of a JSON text"
  ) { file in
    var reader = JSONReader(try BenchmarkFile(file), path: file)
    var count = 0
    while try reader.next() != .end { count += 1 }
    return "\(count) tokens"
  }

  /// A JSON text checked and passed over.
  static let jsonSkipping = Benchmark(
    name: "json-skip", summary: "passes over a JSON text, checking it"
  ) { file in
    var reader = JSONReader(try BenchmarkFile(file), path: file)
    try reader.next()
    try reader.skipValue()
    try reader.finish()
    return "well-formed"
  }
}
