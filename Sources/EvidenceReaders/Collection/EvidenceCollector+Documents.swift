import DataFormats
import Evidence
import Platform

extension EvidenceCollector {
  /// What people may cite: a recording of a demonstration is large.
  private static let documentLimit = 8 << 30

  /// Adds the files that answers cite and no reader recognised, so that citations can be checked.
  ///
  /// A file that is not there or has changed since it was cited becomes a warning.
  func readCitedDocuments(_ folder: OpenDirectory, into evidence: inout EvidenceCollection) {
    let known = evidence.files.compactMap { file in file.digest.map { (file.path, $0) } }
    var digests = Dictionary(known) { first, _ in first }
    for (path, answer) in evidence.citations where digests[path] == nil {
      do throws(SystemError) {
        let document = try document(FilePath(path), in: folder)
        digests[path] = document.digest
        evidence.files.append(document)
      } catch {
        evidence.warn(answer, "the cited file '\(path)' cannot be read: \(error.reason)")
      }
    }
    for answer in evidence.answers {
      for citation in answer.evidence {
        guard let stated = citation.digest, let found = digests[citation.path], stated != found
        else { continue }
        evidence.warn(
          answer, "the cited file '\(citation.path)' has changed; its SHA-256 is now \(found.hex)")
      }
    }
  }

  /// Adds the files that a list of documents names, so that what it says of them can be checked.
  ///
  /// Documents, screenshots and recordings are digested, never opened as what they are. A list may
  /// speak of documents that are kept elsewhere, which is noted only where it states a digest.
  func readListedDocuments(_ folder: OpenDirectory, into evidence: inout EvidenceCollection) {
    let known = evidence.files.compactMap { file in file.digest.map { (file.path, $0) } }
    var digests = Dictionary(known) { first, _ in first }
    var reported: Set<String> = []
    for listed in evidence.documents.sorted(by: { $0.provenance < $1.provenance }) {
      guard let path = listed.path, !path.contains("://") else { continue }
      if digests[path] == nil, let document = try? document(FilePath(path), in: folder) {
        digests[path] = document.digest
        evidence.files.append(document)
      }
      guard let stated = listed.digest.flatMap({ Digest(hex: $0.lowercased()) }),
        digests[path] != stated,
        reported.insert(path).inserted
      else { continue }
      evidence.report(listed, path, found: digests[path])
    }
  }

  /// Digests a file that people may cite, whatever it is.
  private func document(
    _ path: FilePath, in folder: OpenDirectory
  ) throws(SystemError) -> EvidenceFile {
    let stream = try folder.file(path, limit: Self.documentLimit)
    let digest = try SHA256Hasher.digest(of: stream)
    origins[path.shown] = FileOrigin(path: path, folder: folder)
    return EvidenceFile(
      path: path.shown, format: "document", digest: digest, size: stream.size)
  }
}

extension EvidenceCollection {
  /// The paths that answers cite, sorted, each with the first answer that does.
  fileprivate var citations: [(path: String, answer: Answer)] {
    let sorted = answers.sorted { $0.provenance < $1.provenance }
    let cited = sorted.flatMap { answer in answer.evidence.map { ($0.path, answer) } }
    return Dictionary(cited) { first, _ in first }.sorted { $0.key < $1.key }
      .map { (path: $0.key, answer: $0.value) }
  }

  /// Says that a listed file has changed or cannot be checked.
  fileprivate mutating func report(_ listed: EvidenceDocument, _ path: String, found: Digest?) {
    let position = listed.provenance.line.map { SourcePosition(line: $0, column: 1, offset: 0) }
    let message =
      found.map { "the listed file '\(path)' has changed; its SHA-256 is now \($0.hex)" }
      ?? "the listed file '\(path)' is not among the project's files, so its digest is not checked"
    diagnostics.append(
      Diagnostic(
        found == nil ? .note : .warning, path: listed.provenance.path, position: position,
        message: message))
  }

  fileprivate mutating func warn(_ answer: Answer, _ message: String) {
    let position = answer.provenance.line.map { SourcePosition(line: $0, column: 1, offset: 0) }
    diagnostics.append(
      Diagnostic(.warning, path: answer.provenance.path, position: position, message: message))
  }
}
