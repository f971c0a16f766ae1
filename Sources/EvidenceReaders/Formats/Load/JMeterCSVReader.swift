public import DataFormats
public import Evidence
import Quantities

/// Reads results of JMeter as comma-separated values (JTL), with or without a header.
public struct JMeterCSVReader: EvidenceReader {
  /// The identifier `jmeter`.
  public let format = "jmeter"
  /// What a person calls it.
  public let title = "JMeter results (JTL)"

  /// Makes the reader.
  public init() {}

  /// Told by a header with a time, a duration and one more of JMeter's columns, else by the name
  /// `.jtl`.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart != UInt8(ascii: "<") else { return false }
    if candidate.hasExtension("jtl") { return true }
    let header = candidate.firstLine.lowercased()
    return header.contains("timestamp") && header.contains("elapsed")
      && (header.contains("label") || header.contains("responsecode"))
  }

  /// Counts the rows.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var rows = CSVRows(input.source, path: input.path)
    guard try rows.next() else {
      throw InputError(path: input.path, position: nil, problem: .empty)
    }
    let (columns, isHeader) = try JMeterColumns.find(in: rows)
    let count = rows.count
    var tally = LoadTally()
    if !isHeader { try columns.count(rows, in: &tally) }
    while try rows.next() {
      guard rows.count == count else {
        throw rows.refusal(.wrongFieldCount(found: rows.count, expected: count))
      }
      try columns.count(rows, in: &tally)
    }
    try tally.report(
      tool: format, tellsFailures: columns.success != nil, of: input, to: &collection)
  }
}

/// Where JMeter's columns stand.
private struct JMeterColumns {
  let time: Int
  let elapsed: Int
  let success: Int?

  /// Takes them from a header, or tells them by what the first row of values holds.
  static func find(in rows: borrowing CSVRows) throws(InputError) -> (JMeterColumns, isHeader: Bool)
  {
    let names = rows.fields.map { $0.lowercased() }
    if let elapsed = names.firstIndex(of: "elapsed") ?? names.firstIndex(of: "t"),
      let time = names.firstIndex(of: "timestamp") ?? names.firstIndex(of: "ts")
    {
      let success = names.firstIndex(of: "success") ?? names.firstIndex(of: "s")
      return (JMeterColumns(time: time, elapsed: elapsed, success: success), true)
    }
    // The order JMeter writes without a header: time stamp, elapsed, label, code, message …
    guard names.count > 3, moment(names[0]) != nil, Int64(names[1]) != nil else {
      throw rows.refusal(
        .other("has neither JMeter's header nor its columns; set 'print_field_names=true'"))
    }
    let success = names.indices.dropFirst(3).first { ["true", "false"].contains(names[$0]) }
    return (JMeterColumns(time: 0, elapsed: 1, success: success), false)
  }

  func count(_ rows: borrowing CSVRows, in tally: inout LoadTally) throws(InputError) {
    let taken = rows.withField(elapsed, Self.number)
    guard let taken else {
      throw rows.refusal(.unexpected(found: "'\(rows.field(elapsed))'", expected: "milliseconds"))
    }
    let written = rows.withField(time, Self.number)
    let outcome = success.map { rows.field($0).lowercased() } ?? "true"
    guard outcome == "true" || outcome == "false" else {
      throw rows.refusal(.unexpected(found: "'\(outcome)'", expected: "true or false"))
    }
    tally.add(
      start: written ?? Self.moment(rows.field(time)), elapsed: taken, isFailed: outcome == "false")
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value: Int64 = 0
    for byte in bytes {
      guard byte &- UInt8(ascii: "0") < 10 else { return nil }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Milliseconds of a time as JMeter's properties let it be written; nil for other patterns.
  private static func moment(_ text: String) -> Int64? {
    if let number = Int64(text) { return number > 100_000_000_000 ? number : nil }
    let written = text.split(separator: "/", omittingEmptySubsequences: false).joined(
      separator: "-")
    return Instant(written).flatMap { instant in
      let (value, overflow) = instant.seconds.multipliedReportingOverflow(by: 1000)
      return overflow ? nil : value
    }
  }
}
