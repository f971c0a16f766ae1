import Platform
import TestSupport
import Testing

@Suite("House style")
struct HouseStyleTests {
  private static func swiftFiles() throws -> [FilePath] {
    try (RepositoryFolder.files(below: "Sources") + RepositoryFolder.files(below: "Tests"))
      .filter { "\($0)".hasSuffix(".swift") }
  }

  @Test("no file has more than 500 lines, carried models apart")
  func keepsFilesSmall() throws {
    for file in try Self.swiftFiles() where !"\(file)".contains("/Resources/Bundled/") {
      #expect(try RepositoryFolder.lines(file).count <= 501, "\(file)")
    }
  }

  @Test("no word puts work off")
  func finishesWork() throws {
    // Spelt in two parts, so that this file passes its own test.
    let words = ["TO" + "DO", "FIX" + "ME", "not " + "implemented"]
    for file in try Self.swiftFiles() {
      let text = try RepositoryFolder.text(file)
      for word in words { #expect(!text.contains(word), "\(file) says \(word)") }
    }
  }

  @Test("no source unwraps or tries by force, or ends the process")
  func neverTraps() throws {
    let traps = ["try!", "as!", "fatal" + "Error(", "precondition" + "Failure("]
    for file in try Self.swiftFiles() where file.names.first == "Sources" {
      for line in try RepositoryFolder.lines(file) where !line.contains("//") {
        for trap in traps { #expect(!line.contains(trap), "\(file) holds \(trap)") }
      }
    }
  }
}
