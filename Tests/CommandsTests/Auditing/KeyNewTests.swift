import Commands
import DataFormats
import Platform
import TestSupport
import Testing

@Suite("assay key new")
struct KeyNewTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let arguments: String
    let privatePath: FilePath
    let publicPath: FilePath
    var testDescription: String { arguments }
  }

  @Test(
    "writes both halves",
    arguments: [
      Row(arguments: "", privatePath: "assay.key", publicPath: "assay.pub"),
      Row(arguments: " -o keys/", privatePath: "keys/assay.key", publicPath: "keys/assay.pub"),
      Row(arguments: " -o there", privatePath: "there/assay.key", publicPath: "there/assay.pub"),
      Row(
        arguments: " -o a/me.pem --algorithm p256", privatePath: "a/me.pem",
        publicPath: "a/me.pem.pub"),
      Row(
        arguments: " -o a/ --algorithm sm2", privatePath: "a/assay.key",
        publicPath: "a/assay.pub"),
    ])
  func writes(row: Row) throws {
    let folder = try TemporaryProject()
    try folder.makeFolder("there")
    let run = CommandRun("key new" + row.arguments, in: folder.path)
    #expect(run.exit == .done, "\(run.talk)")
    let key = try PrivateKey(pem: try folder.bytes(of: row.privatePath), path: "k")
    let half = try PublicKey(pem: try folder.bytes(of: row.publicPath), path: "p")
    #expect(key.publicKey.id == half.id)
    let kind = row.arguments.split(separator: " ").last.map(String.init) ?? ""
    #expect(half.algorithm == SignatureAlgorithm(rawValue: kind) ?? .ed25519)
    #expect(run.talk.contains("key \(half.id.hex)"))
    #expect(folder.isForOwnerAlone(row.privatePath))
    #expect(!folder.isForOwnerAlone(row.publicPath))
  }

  @Test("overwrites neither half", arguments: ["assay.key", "assay.pub"] as [FilePath])
  func overwritesNothing(taken: FilePath) throws {
    let folder = try TemporaryProject()
    try folder.write("kept", to: taken)
    let run = CommandRun("key new", in: folder.path)
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("'\(taken)' exists and is not overwritten"), "\(run.talk)")
    #expect(try folder.bytes(of: taken) == Array("kept".utf8))
    #expect(try folder.open().entries().map(\.name) == [taken])
  }
}
