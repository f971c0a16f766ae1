import Platform

/// libFuzzer's own main loop, which `-sanitize=fuzzer` links.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ try: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The target of this run, for the callback, which can capture nothing.
private enum Run {
  static let target = FuzzTargetTable.all.first {
    $0.name == ProcessEnvironment.variables["ASSAY_FUZZ_TARGET"]
  }
}

guard Run.target != nil else {
  print("ASSAY_FUZZ_TARGET: \(FuzzTargetTable.all.map(\.name).joined(separator: ", "))")
  ThisProcess.exit(2)
}
var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
let status = runFuzzer(&count, &arguments) { start, count in
  Run.target?.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
ThisProcess.exit(status)
