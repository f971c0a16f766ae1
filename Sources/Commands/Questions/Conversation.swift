import DataFormats
import Evidence
import Platform
import Quantities
import Reports

/// Who signs the answers of an interview.
struct Signer {
  let person: String
  let role: String
  let date: CalendarDate
}

/// What a person enters at a question.
enum Key {
  enum Claim: String {
    case met = "1"
    case partly = "2"
    case notMet = "3"
    case notApplicable = "4"
  }

  case claim(Claim)
  case skip, back, delete, quit

  /// Reads a line; nil when it is none of the keys.
  init?(_ line: String) {
    let word = line.trimmedBlanks.lowercased()
    if let claim = Claim(rawValue: word) {
      self = .claim(claim)
      return
    }
    switch word {
    case "", "s": self = .skip
    case "b": self = .back
    case "d": self = .delete
    case "q": self = .quit
    default: return nil
    }
  }
}

/// Questions and replies, line by line; nil is the end of the input.
struct Conversation {
  let page: InterviewPage
  let context: CommandContext

  func write(_ text: String) throws(CommandFailure) { try context.print(text) }

  func say(_ remark: InterviewPage.Remark) throws(CommandFailure) { try write(page.remark(remark)) }

  /// The next line without blanks at its ends.
  func ask(_ prompt: InterviewPage.Prompt) throws(CommandFailure) -> String? {
    try write(page.prompt(prompt))
    let line: String?
    do throws(SystemError) { line = try context.input() } catch { throw .system(error) }
    // Where no terminal shows the person's line break, the next words need one.
    if !context.inputIsTerminal || line == nil { try write("\n") }
    return line?.trimmedBlanks
  }

  /// Who answers; asked until it is complete.
  func signer(_ suggested: CalendarDate) throws(CommandFailure) -> Signer? {
    guard let person = try needed(.person), let role = try needed(.role) else { return nil }
    while let line = try ask(.date(suggested)) {
      if let date = line.isEmpty ? suggested : CalendarDate(line) {
        return Signer(person: person, role: role, date: date)
      }
      try say(.noDate)
    }
    return nil
  }

  private func needed(_ prompt: InterviewPage.Prompt) throws(CommandFailure) -> String? {
    while let line = try ask(prompt) {
      if !line.isEmpty { return line }
      try say(.needed)
    }
    return nil
  }

  /// The claim of a key, with its share.
  func claim(_ key: Key.Claim) throws(CommandFailure) -> Answer.Claim? {
    switch key {
    case .met: return .met
    case .notMet: return .notMet
    case .notApplicable: return .notApplicable
    case .partly:
      while let line = try ask(.share) {
        let percent = Rational(decimal: line.isEmpty ? "50" : line)
        if let share = percent.map({ $0 * .percent(1) }), share > .zero, share < .one {
          return .partly(share)
        }
        try say(.noShare)
      }
      return nil
    }
  }

  /// The reason; nil when none is given.
  func reason(isNeeded: Bool) throws(CommandFailure) -> String? {
    if isNeeded { return try needed(.reason(isNeeded: true)) }
    return try ask(.reason(isNeeded: false)).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Files until an empty line.
  func citations(_ digest: (String) -> Digest?) throws(CommandFailure) -> [Answer.Citation] {
    var citations: [Answer.Citation] = []
    while let path = try ask(.file), !path.isEmpty {
      let found = digest(path)
      try say(found.map { .found($0) } ?? .absent)
      citations.append(Answer.Citation(path: path, digest: found))
    }
    return citations
  }
}

extension String {
  fileprivate var trimmedBlanks: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
