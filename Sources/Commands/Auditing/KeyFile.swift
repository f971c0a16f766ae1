import Arguments
import DataFormats
import Platform

/// Keys that a command line names.
enum KeyFile {
  static let privateOption = Option(
    "key", value: "file", help: "Sign with this private key; may be repeated.", repeats: true,
    completion: .file)

  static let publicOption = Option(
    "key", value: "file", help: "The public key that must have signed; may be repeated.",
    repeats: true, completion: .file)

  static func privateKey(
    _ file: String, _ context: CommandContext
  ) throws(CommandFailure) -> PrivateKey {
    let bytes = try bytes(of: file, context)
    do throws(KeyError) { return try PrivateKey(pem: bytes, path: file) } catch {
      throw .key(error)
    }
  }

  static func publicKey(
    _ file: String, _ context: CommandContext
  ) throws(CommandFailure) -> PublicKey {
    let bytes = try bytes(of: file, context)
    do throws(KeyError) { return try PublicKey(pem: bytes, path: file) } catch { throw .key(error) }
  }

  private static func bytes(
    of file: String, _ context: CommandContext
  ) throws(CommandFailure) -> [UInt8] {
    do throws(SystemError) {
      return try FileByteStream(at: context.path(file), limit: 1 << 20).readAll()
    } catch {
      throw .system(error)
    }
  }
}
