public import DataFormats
public import Evidence

/// Reads attestations of in-toto: bare, in DSSE envelopes, in Sigstore bundles, one or one a line, as
/// npm's registry, GitHub's interface and Google's build service answer them.
///
/// Source: in-toto Attestation Framework v1; DSSE v1.0; SLSA Provenance v0.1, v0.2 and v1.
public struct AttestationReader: EvidenceReader {
  /// The identifier `attestation`.
  public let format = "attestation"
  /// What a person calls it.
  public let title = "in-toto attestation (DSSE, Sigstore bundle, SLSA provenance)"

  /// The most statements of one file.
  private static let limit = 10_000

  /// Makes the reader.
  public init() {}

  /// Told by the keys of a statement or of what it is wrapped in.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{") else { return false }
    if candidate.prefixContains("in-toto.io/Statement") {
      return candidate.prefixContains("\"_type\"")
    }
    if candidate.prefixContains("application/vnd.in-toto+json") { return true }
    if candidate.prefixContains("sigstore.bundle") {
      return candidate.prefixContains("\"mediaType\"")
    }
    // The start of an encoded statement: `{"_type":`.
    return candidate.prefixContains("eyJfdHlwZSI6")
      && (candidate.prefixContains("\"payload\"")
        || candidate.prefixContains("\"provenance_summary\""))
      || candidate.prefixContains("\"provenance_summary\"")
        && candidate.prefixContains("\"intotoStatement\"")
      || candidate.prefixContains("\"attestations\"")
        && candidate.prefixContains("\"verificationMaterial\"")
  }

  /// Takes every statement; what cannot be verified without keys is said.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes()
    let statements = try Self.statements(bytes, input)
    guard !statements.isEmpty else {
      throw InputError(path: input.path, position: nil, problem: .other("holds no statement"))
    }
    input.observedAt = statements.compactMap(\.timestamp).max()
    collection.attestations += statements
    collection.diagnostics.append(
      Diagnostic(
        .note, path: input.path,
        message: statements.contains { $0.signatures > 0 }
          ? "attestations are present; their signatures were not verified"
          : "attestations are present; they are not signed"))
  }

  /// Takes a file as one value, or as one on each line when the first line is a value of its own.
  private static func statements(
    _ bytes: [UInt8], _ input: ReaderInput
  ) throws(InputError) -> [Attestation] {
    let root: JSONNode
    do throws(InputError) {
      root = try JSONNode.parse(bytes, path: input.path)
    } catch {
      let first = Array(bytes.prefix { $0 != 0x0A })
      guard (try? JSONNode.parse(first, path: input.path)) != nil else { throw error }
      return try lines(bytes, input)
    }
    return try AttestationParser(input: input, line: 1).statements(in: root)
  }

  private static func lines(
    _ bytes: [UInt8], _ input: ReaderInput
  ) throws(InputError) -> [Attestation] {
    var statements: [Attestation] = []
    var lines = ByteLines(MemoryByteSource(bytes), path: input.path, limit: ReaderInput.wholeLimit)
    while let line = try lines.next() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let root: JSONNode
      do throws(InputError) {
        root = try JSONNode.parse(Array(line), path: input.path)
      } catch {
        let place = SourcePosition(
          line: lines.number, column: error.position?.column ?? 1, offset: lines.position.offset)
        throw InputError(path: input.path, position: place, problem: error.problem)
      }
      statements += try AttestationParser(input: input, line: lines.number).statements(in: root)
      guard statements.count <= limit else { throw lines.error(.exceeds(.rows, most: limit)) }
    }
    return statements
  }
}
