import DataFormats
import Evidence
import Platform
import Quantities
import Synchronization

/// What looking at one file came to, before it is known which files count.
enum FileVisit: Sendable {
  /// It could not be opened.
  case closed(SystemError)
  /// It was opened and could not be read.
  case unreadable(SystemError)
  /// Assay itself wrote it.
  case own
  /// No reader knows it.
  case unrecognised
  /// A reader knows it.
  case recognised(Reading)

  /// What a reader made of a file.
  struct Reading: Sendable {
    let size: Int
    let identity: FileStatus.Identity
    let format: String
    /// Nil when it was not read, because it or all files together are too large.
    var outcome: Outcome?
  }

  /// How the reading ended.
  enum Outcome: Sendable {
    case records(EvidenceCollection, Digest, observedAt: Instant?)
    case refused(Diagnostic)
  }
}

/// Looks at files; several threads may share one.
final class FileVisitor: Sendable {
  private let readers: [any EvidenceReader]
  private let options: CollectionOptions
  /// The bytes of files that were read and count; others may be on their way.
  private let countedBytes = Atomic(0)

  private static let prefixSize = 4_096
  /// For XML that starts with a long comment, such as a licence or a list of settings.
  private static let longPrefixSize = 65_536

  init(readers: [any EvidenceReader], options: CollectionOptions) {
    (self.readers, self.options) = (readers, options)
  }

  /// Says how many bytes count by now, so that files beyond the limit need not be read.
  func note(countedBytes: Int) { self.countedBytes.store(countedBytes, ordering: .relaxed) }

  /// Looks at one file and reads it when a reader knows it.
  func visit(_ path: FilePath, in folder: OpenDirectory, shownAs shown: String) -> FileVisit {
    let stream: FileByteStream
    do throws(SystemError) {
      stream = try folder.file(path, limit: .max)
    } catch {
      return .closed(error)
    }
    do throws(SystemError) {
      var prefix = try stream.readPrefix(Self.prefixSize)
      if Candidate(path: shown, prefix: prefix, size: stream.size).hidesXMLRoot {
        prefix += try stream.readPrefix(Self.longPrefixSize - prefix.count)
      }
      return read(stream, prefix: prefix, shown: shown)
    } catch {
      return .unreadable(error)
    }
  }

  private func read(_ stream: FileByteStream, prefix: [UInt8], shown: String) -> FileVisit {
    let candidate = Candidate(path: shown, prefix: prefix, size: stream.size)
    guard !OwnReports.contains(candidate) else { return .own }
    guard let reader = readers.first(where: { $0.recognises(candidate) }) else {
      return .unrecognised
    }
    var reading = FileVisit.Reading(
      size: stream.size, identity: stream.identity, format: reader.format)
    if stream.size <= options.fileSizeLimit, isWithinTotal(stream.size) {
      reading.outcome = Self.outcome(stream, prefix: prefix, shown: shown, of: reader)
    }
    return .recognised(reading)
  }

  /// What counts by now only grows, so what is too much now is too much later.
  private func isWithinTotal(_ size: Int) -> Bool {
    countedBytes.load(ordering: .relaxed) <= options.totalSizeLimit - size
  }

  private static func outcome(
    _ stream: FileByteStream, prefix: [UInt8], shown: String, of reader: any EvidenceReader
  ) -> FileVisit.Outcome {
    let source = HashingByteSource(EvidenceByteSource(stream, prefix: prefix, path: shown))
    let input = ReaderInput(path: shown, size: stream.size, source: source)
    var records = EvidenceCollection()
    do {
      try reader.read(input, into: &records)
      return .records(records, try source.finish(), observedAt: input.observedAt)
    } catch let error as InputError {
      return .refused(
        Diagnostic(.error, path: shown, position: error.position, message: error.message))
    } catch {
      return .refused(Diagnostic(.error, path: shown, message: "cannot be read: \(error)"))
    }
  }
}
