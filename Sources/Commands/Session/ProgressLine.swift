import EvidenceReaders
import TextLayout

/// One line on a terminal that says how far the reading is.
final class ProgressLine {
  private let context: CommandContext
  private let isShown: Bool
  private var isDirty = false

  init(_ context: CommandContext, isQuiet: Bool) {
    self.context = context
    isShown = context.talkIsTerminal && !isQuiet
  }

  func show(_ progress: CollectionProgress) {
    guard isShown else { return }
    isDirty = true
    context.talk("\r" + DisplayWidth.fit(words(progress), to: max(20, context.width - 1)))
  }

  func clear() {
    guard isDirty else { return }
    context.talk("\r" + String(repeating: " ", count: max(20, context.width - 1)) + "\r")
    isDirty = false
  }

  private func words(_ progress: CollectionProgress) -> String {
    switch progress {
    case .listing: "listing files …"
    case .history(let commits): "reading the history … \(commits) commits"
    case .file(let path, let number, let count):
      "reading evidence … \(number) of \(count)  \(TerminalSafe.escaped(path))"
    }
  }
}
