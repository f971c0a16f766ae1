/// Every benchmark, one line each.
enum BenchmarkTable {
  static let all: [Benchmark] = [
    .readingReport,
    .jsonTokens,
    .jsonSkipping,
    .xmlEvents,
    .yamlTree,
    .hashing,
    .history,
    .listing,
  ]
}
