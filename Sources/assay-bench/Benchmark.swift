/// Something that is measured on a file.
struct Benchmark: Sendable {
  /// The name on the command line.
  let name: String
  /// What it measures, in a line.
  let summary: String
  /// Does the work once and says what came out, so that nothing is optimised away.
  let run: @Sendable (_ file: String) throws -> String
}
