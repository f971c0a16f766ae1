import DataFormats

extension Benchmark {
  /// The digest every file read is given.
  static let hashing = Benchmark(
    name: "sha256", summary: "computes the SHA-256 of a file"
  ) { file in
    try HashingByteSource(try BenchmarkFile(file)).finish().description
  }
}
