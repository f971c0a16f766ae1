import Platform

/// `assay-bench NAME FILE [ROUNDS]`: measures one benchmark; without arguments, lists them.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2,
  let benchmark = BenchmarkTable.all.first(where: { $0.name == arguments[0] })
else {
  for benchmark in BenchmarkTable.all { print("\(benchmark.name) FILE\n    \(benchmark.summary)") }
  ThisProcess.exit(arguments.isEmpty ? 0 : 2)
}
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
do {
  print(try Measurement.of(benchmark, file: arguments[1], rounds: max(1, rounds)))
} catch {
  print("\(benchmark.name): \(error)")
  ThisProcess.exit(1)
}
