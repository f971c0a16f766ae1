import Assessment
import DataFormats
import Evidence
import Platform
import Quantities
import Reports

/// Asks questions line by line and keeps the answers.
///
/// The end of the input ends it wherever it comes; what was answered until then is kept.
struct Interview {
  /// A question with where it belongs.
  struct Item {
    let question: Question
    let domain: DomainResult
    let practice: PracticeResult
  }

  private let items: [Item]
  private let conversation: Conversation
  private let suggestedDate: CalendarDate
  /// The digest of a file of the project; nil when it is not there.
  private let digest: (String) -> Digest?
  /// Called after each change with every answer, sorted by criterion.
  private let save: ([Answer]) throws(CommandFailure) -> Void
  private var answers: [String: Answer]
  /// The criteria that were answered in this run.
  private var fresh: Set<String> = []
  private var isChanged = false
  private let answeredBefore: Int

  init(
    _ questionnaire: Questionnaire, scope: Questionnaire.Scope, _ conversation: Conversation,
    digest: @escaping (String) -> Digest?,
    save: @escaping ([Answer]) throws(CommandFailure) -> Void
  ) {
    items = questionnaire.domains.flatMap { domain in
      domain.practices.flatMap { practice in
        practice.questions.filter { scope == .all || $0.earlier == nil || $0.lapsed != nil }
          .map { Item(question: $0, domain: domain.domain, practice: practice.practice) }
      }
    }
    self.conversation = conversation
    suggestedDate = questionnaire.document.project.asOf.date
    (self.digest, self.save) = (digest, save)
    answers = Dictionary(
      questionnaire.earlier.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    answeredBefore = questionnaire.count - items.count
  }

  /// Asks until there are no more questions or lines, or the person quits.
  mutating func run() throws(CommandFailure) {
    try conversation.write(
      conversation.page.introduction(open: items.count, answered: answeredBefore))
    try fillDigests()
    guard !items.isEmpty else { return try conversation.say(.nothing) }
    guard let signer = try conversation.signer(suggestedDate) else { return try close() }
    var place = 0
    while place < items.count {
      try show(place)
      guard let line = try conversation.ask(.claim) else { break }
      switch Key(line) {
      case .claim(let kind): if try answer(place, kind, signer) { place += 1 }
      case .skip: place += 1
      case .back: place = max(0, place - 1)
      case .delete:
        fresh.remove(items[place].question.criterion.id)
        if answers.removeValue(forKey: items[place].question.criterion.id) != nil { try keep() }
      case .quit: return try close()
      case nil: try conversation.say(.noKey)
      }
    }
    try close()
  }

  private func show(_ place: Int) throws(CommandFailure) {
    let item = items[place]
    try conversation.write(
      conversation.page.question(
        item.question, number: place + 1, count: items.count, domain: item.domain,
        practice: item.practice, answer: answers[item.question.criterion.id]))
  }

  /// Asks for what belongs to a claim; false when the input ended before it was complete.
  private mutating func answer(
    _ place: Int, _ kind: Key.Claim, _ signer: Signer
  ) throws(CommandFailure) -> Bool {
    let id = items[place].question.criterion.id
    guard let claim = try conversation.claim(kind) else { return false }
    let reason = try conversation.reason(isNeeded: claim == .notApplicable)
    if claim == .notApplicable, reason == nil { return false }
    let citesFiles = kind == .met || kind == .partly
    let citations = citesFiles ? try conversation.citations(digest) : []
    answers[id] = Answer(
      provenance: Provenance(path: "", line: nil), criterion: id, claim: claim,
      person: signer.person, role: signer.role, date: signer.date, reason: reason,
      evidence: citations)
    fresh.insert(id)
    try keep()
    return true
  }

  /// Completes what a page saved without digests.
  private mutating func fillDigests() throws(CommandFailure) {
    var count = 0
    for (id, answer) in answers {
      let citations = answer.evidence.map { citation in
        guard citation.digest == nil, let found = digest(citation.path) else { return citation }
        count += 1
        return Answer.Citation(path: citation.path, digest: found)
      }
      answers[id] = answer.citing(citations)
    }
    guard count > 0 else { return }
    try conversation.say(.digestsFilled(count))
    try keep()
  }

  private mutating func keep() throws(CommandFailure) {
    isChanged = true
    try save(answers.values.sorted { $0.criterion < $1.criterion })
  }

  private func close() throws(CommandFailure) {
    try conversation.say(isChanged ? .saved(answers.count, new: fresh.count) : .unchanged)
  }
}

extension Answer {
  fileprivate func citing(_ citations: [Citation]) -> Answer {
    Answer(
      provenance: provenance, criterion: criterion, claim: claim, person: person, role: role,
      date: date, expires: expires, reason: reason, evidence: citations)
  }
}
