import CEL
import Evidence
import Testing

@Suite("Facts on definitions of boards")
struct BoardFactsTests {
  @Test("leave boards on systems out of what is asked about delivery")
  func systems() {
    func board(_ line: Int, _ isOnDelivery: Bool?, panels: Int?) -> Dashboard {
      var board = Dashboard(provenance: place(line), name: "b\(line)")
      (board.isDefinition, board.isOnDelivery, board.panels) = (
        isOnDelivery != nil, isOnDelivery, panels
      )
      return board
    }
    var evidence = EvidenceCollection()
    evidence.systemBoards = [board(1, false, panels: 7)]
    expect(evidence, ["dashboard.defined": .int(1), "dashboard.systems": .int(1)])
    expect(evidence, "dashboard.count", isUnknownAs: "no_evidence")
    evidence.suppliedRecordKinds = [.dashboards]
    evidence.dashboards = [board(2, true, panels: 3), board(3, nil, panels: nil)]
    expect(
      evidence,
      [
        "dashboard.defined": .int(2), "dashboard.systems": .int(1), "dashboard.panels": .int(10),
        "dashboard.count": .int(2), "dashboard.templated.ratio": .double(0),
      ])
    evidence.dashboards.removeLast()
    expect(evidence, "dashboard.templated.ratio", isUnknownAs: "insufficient")
    expect(EvidenceCollection(), "dashboard.defined", isUnknownAs: "no_evidence")
  }
}
