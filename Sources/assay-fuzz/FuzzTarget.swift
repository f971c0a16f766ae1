/// Something that must withstand any bytes.
struct FuzzTarget: Sendable {
  /// The name on the command line of `scripts/fuzz`.
  let name: String
  /// Reads the bytes, and ends the process when they break a promise.
  let run: @Sendable (_ input: [UInt8]) -> Void
}

/// Every target: one line each, and one for each reader of the table.
enum FuzzTargetTable {
  static let all: [FuzzTarget] =
    [
      .rules,
      .patterns,
      .json,
      .yaml,
      .xml,
      .tables,
      .commits,
      .references,
      .scripts,
      .names,
      .settings,
    ] + FuzzTarget.readers
}
