import DataFormats
import Evidence
import EvidenceReaders
import Quantities

extension FuzzTarget {
  /// A target for each reader of the table, named after its type: the file's path on the first
  /// line, its bytes after it.
  static let readers: [FuzzTarget] = ReaderTable.all.map { reader in
    FuzzTarget(name: "\(type(of: reader))") { input in
      let parts = input.split(separator: 10, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return }
      let path = String(decoding: parts[0], as: UTF8.self)
      FuzzedFile(path: path, bytes: Array(parts[1])).check(reader)
    }
  }
}

/// A file made by chance, and what a reader has promised of any file.
private struct FuzzedFile {
  let path: String
  let bytes: [UInt8]

  /// What a reader makes of the file.
  private enum Outcome {
    case records(EvidenceCollection)
    case refusal(InputError)
  }

  private static let date = Instant(seconds: 1_750_000_000)

  func check(_ reader: any EvidenceReader) {
    let size = bytes.count
    _ = reader.recognises(Candidate(path: path, prefix: Array(bytes.prefix(4_096)), size: size))
    let whole = read(reader, pieceSize: .max)
    for pieceSize in [1, 7, 4_096] where pieceSize < size {
      compare(whole, read(reader, pieceSize: pieceSize), pieceSize: pieceSize)
    }
    switch whole {
    case .refusal(let error): checkPlace(error)
    case .records(let records): derive(records)
    }
  }

  private func read(_ reader: any EvidenceReader, pieceSize: Int) -> Outcome {
    let source = MemoryByteSource(bytes, pieceSize: pieceSize)
    var records = EvidenceCollection()
    do throws(InputError) {
      try reader.read(ReaderInput(path: path, size: bytes.count, source: source), into: &records)
      return .records(records)
    } catch {
      return .refusal(error)
    }
  }

  private func compare(_ whole: Outcome, _ parts: Outcome, pieceSize: Int) {
    switch (whole, parts) {
    case (.records(let whole), .records(let parts)) where whole == parts: return
    // Where XML is refused, libxml2 may stand at another place of the same tag.
    case (.refusal, .refusal): return
    default:
      Finding.stop(
        "the size of the pieces changes nothing", "\(pieceSize)", "\(whole)", "\(parts)")
    }
  }

  private func checkPlace(_ error: InputError) {
    guard error.path == path else { Finding.stop("an error names its file", "\(error)") }
    guard let place = error.position else { return }
    // A carriage return ends a line of YAML, so that every byte may be one.
    guard place.line >= 1, place.column >= 1, place.line <= bytes.count + 1 else {
      Finding.stop("an error lies within its file", "\(error)")
    }
  }

  /// Facts follow from whatever was read.
  private func derive(_ records: EvidenceCollection) {
    var evidence = records
    evidence.linkRecords()
    let facts = FactCatalogue.derive(DerivationContext(evidence: evidence, asOf: Self.date))
    guard facts.count == FactCatalogue.definitions.count else {
      Finding.stop("every fact has a state", "\(facts.count)")
    }
  }
}
