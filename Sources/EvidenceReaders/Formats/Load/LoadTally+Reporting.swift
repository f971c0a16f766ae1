import DataFormats
import Evidence

extension LoadTally {
  /// Adds the run to a collection, with a doubt where the file can hold failures only.
  ///
  /// A log of errors alone tells nothing of all the requests.
  func report(
    tool: String, tellsFailures: Bool, of input: ReaderInput,
    to collection: inout EvidenceCollection
  ) throws(InputError) {
    guard samples > 0 else {
      throw InputError(path: input.path, position: nil, problem: .other("holds no samples"))
    }

    let name = input.path.split(separator: "/").last?.lowercased() ?? ""
    if hasOnlyFailures, name.contains("error") {
      collection.diagnostics.append(
        Diagnostic(
          .warning, path: input.path,
          message: "holds failures only and is left out; save the results of all samples"))
      return
    }
    let run = run(at: input.place(), tool: tool, tellsFailures: tellsFailures)
    input.observedAt = run.timestamp
    collection.loadTests.append(run)
  }
}
