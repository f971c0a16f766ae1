import Platform

// `assay-bench NAME FILE [ROUNDS]` measures one benchmark, `assay-bench cel` the rule language;
// without arguments, lists what there is.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "cel" {
  do {
    try RuleCommand.run(Array(arguments.dropFirst()))
    ThisProcess.exit(0)
  } catch {
    print("cel: \(error)")
    ThisProcess.exit(1)
  }
}
guard arguments.count >= 2,
  let benchmark = BenchmarkTable.all.first(where: { $0.name == arguments[0] })
else {
  for benchmark in BenchmarkTable.all { print("\(benchmark.name) FILE\n    \(benchmark.summary)") }
  print(RuleCommand.usage)
  ThisProcess.exit(arguments.isEmpty ? 0 : 2)
}
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
do {
  print(try Measurement.of(benchmark, file: arguments[1], rounds: max(1, rounds)))
} catch {
  print("\(benchmark.name): \(error)")
  ThisProcess.exit(1)
}
