import Arguments
import Assessment
import Audit
import DataFormats
import Platform
import Reports

/// What a time-stamping authority is asked and has answered (RFC 3161); Assay calls none itself.
struct PackTimestamp {
  static let options = [
    Option(
      "timestamp-request", value: "file",
      help: "Write a request for a time-stamping authority here.", completion: .file),
    Option(
      "timestamp-reply", value: "file", help: "Pack what the authority answered.",
      completion: .file),
  ]

  /// The reply's bytes.
  let reply: [UInt8]?
  private let requestFile: String?
  private let replyFile: String?

  init(_ invocation: Invocation, _ context: CommandContext) throws(CommandFailure) {
    requestFile = invocation.value("timestamp-request")
    replyFile = invocation.value("timestamp-reply")
    reply = try replyFile.map { file throws(CommandFailure) in
      do throws(SystemError) {
        return try FileByteStream(at: context.path(file), limit: 1 << 20).readAll()
      } catch {
        throw .system(error)
      }
    }
  }

  /// Writes the request where it is wanted; a reply must be one to it.
  func request(
    for document: AssessmentDocument, _ context: CommandContext
  ) throws(CommandFailure) {
    let digest = AssessmentJSON.digest(of: document)
    if let reply, let replyFile {
      guard let stamp = TimeStamp.reply(reply) else {
        throw .pack(.timestamp("it is no reply that grants one"), path: replyFile)
      }
      guard stamp.digest == digest else {
        throw .pack(.timestamp("it is for another assessment"), path: replyFile)
      }
    }
    guard let requestFile, let bytes = TimeStamp.request(for: digest) else { return }
    do throws(SystemError) {
      try AtomicFile.write(bytes, to: context.path(requestFile))
    } catch {
      throw .system(error)
    }
  }
}
