import Evidence
import EvidenceReaders
import Testing

@Suite("Update bots")
struct UpdateBotReaderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let ecosystems: [String]
    let isEnabled: Bool
    var testDescription: String { text }
  }

  @Test(
    "reads Dependabot",
    arguments: [
      Row(
        text: "version: 2\nupdates:\n- package-ecosystem: npm\n- package-ecosystem: uv\n",
        ecosystems: ["npm", "pip"], isEnabled: true),
      Row(text: "version: 2\nupdates: []\n", ecosystems: [], isEnabled: false),
      Row(
        text: "version: 2\nupdates: [{package-ecosystem: npm, open-pull-requests-limit: 0}]\n",
        ecosystems: [], isEnabled: false),
    ])
  func readsDependabot(row: Row) throws {
    let collection = try ReaderFixture.read(
      DependabotReader(), row.text, path: ".github/dependabot.yml")
    #expect(collection.updateBots.first?.ecosystems == row.ecosystems)
    #expect(collection.updateBots.first?.isEnabled == row.isEnabled)
  }

  @Test(
    "reads Renovate",
    arguments: [
      Row(text: "{\"extends\": [\"config:recommended\"]}", ecosystems: [], isEnabled: true),
      Row(
        text: "{\"enabledManagers\": [\"poetry\", \"dockerfile\"]}",
        ecosystems: ["docker", "pip"], isEnabled: true),
      Row(text: "{\"enabled\": false}", ecosystems: [], isEnabled: false),
    ])
  func readsRenovate(row: Row) throws {
    let collection = try ReaderFixture.read(RenovateReader(), row.text, path: "renovate.json")
    #expect(collection.updateBots.first?.ecosystems == row.ecosystems)
    #expect(collection.updateBots.first?.isEnabled == row.isEnabled)
  }

  @Test("refuses what it does not read, with the reason")
  func refuses() {
    #expect(
      ReaderFixture.refusal(RenovateReader(), "{\n  // c\n}", path: "renovate.json5")
        == "renovate.json5:2:3: error: JSON5 is not read; write the settings as plain JSON")
    #expect(
      ReaderFixture.refusal(DependabotReader(), "version: 1", path: "dependabot.yml")
        == "dependabot.yml:1:10: error: only version 2 of the settings is read")
  }
}
