public import Assessment
public import DataFormats
public import Evidence
public import Quantities
import MaturityModel
import TextLayout

/// What an interview writes on a terminal.
public struct InterviewPage: Sendable {
  /// What a person is asked for beside the claim itself.
  public enum Prompt: Sendable, Hashable {
    /// The claim.
    case claim
    /// Who answers.
    case person
    /// In which role.
    case role
    /// When; what stands in brackets is taken when nothing is entered.
    case date(CalendarDate)
    /// How much is met.
    case share
    /// Why; for "not applicable" it must be said.
    case reason(isNeeded: Bool)
    /// A file that shows it.
    case file
  }

  /// What is said back.
  public enum Remark: Sendable, Hashable {
    /// None of the keys.
    case noKey
    /// Nothing was entered where something is needed.
    case needed
    /// No date.
    case noDate
    /// No share.
    case noShare
    /// The cited file is there.
    case found(Digest)
    /// It is not.
    case absent
    /// Digests that earlier answers lacked.
    case digestsFilled(Int)
    /// There are no questions.
    case nothing
    /// No answer was given or changed.
    case unchanged
    /// How many answers the file holds, and how many of them are new.
    case saved(Int, new: Int)
  }

  private let edition: Edition
  private let style: TerminalStyle
  private let file: String

  /// Writes about an assessment; `file` is where answers go, as the user would write it.
  public init(_ document: AssessmentDocument, file: String, style: TerminalStyle) {
    edition = Edition(document, in: style.language)
    (self.style, self.file) = (style, file)
  }

  /// What is said at the start.
  public func introduction(open: Int, answered: Int) -> String {
    written { page in
      page.paragraph("\(edition.document.project.name, .strong) · \(edition.modelName)")
      let words = InterviewWords.introduction(open: open, answered: answered, file: file)
      page.paragraph("\(edition(words))")
      page.paragraph("\(edition(InterviewWords.keys), .faint)")
    }
  }

  /// One question with all that helps to answer it.
  public func question(
    _ question: Question, number: Int, count: Int, domain: DomainResult, practice: PracticeResult,
    answer: Answer?
  ) -> String {
    let criterion = question.criterion
    let place = "\(edition(domain.title)) › \(edition(practice.title))"
    let bearing = edition(QuestionnaireWords.bearing(question.bearing, level: criterion.level))
    return written { page in
      page.blank()
      page.paragraph("\("\(number)/\(count)", .faint) \(place, .faint)")
      page.paragraph("\(edition(criterion.ask), .strong)")
      page.paragraph("\(criterion.id) · \(bearing)", indent: 2)
      if let limit = QuestionnaireWords.limit(question) {
        page.paragraph("! \(edition(limit), .fair)", indent: 2, hanging: 4)
      }
      for line in evidence(question) { page.paragraph("· \(line)", indent: 2, hanging: 4) }
      if let answer { page.paragraph("\(sofar(answer, question))", indent: 2, hanging: 4) }
    }
  }

  private func evidence(_ question: Question) -> [String] {
    guard !question.evidence.isEmpty else { return question.criterion.evidenceIDs }
    return question.evidence.map { item in
      let title = edition(item.title)
      let kind = edition(MaterialWords.name(of: item.kind))
      return "\(item.id) \(kind)" + (title.isEmpty ? "" : edition.colon + title)
    }
  }

  private func sofar(_ answer: Answer, _ question: Question) -> String {
    let lapsed =
      answer == question.earlier
      ? question.lapsed.map { edition.semicolon + edition(InterviewWords.lapsed($0.description)) }
      : nil
    return edition(InterviewWords.earlier(edition.answer(answer) + (lapsed ?? "")))
  }

  /// The words before what a person enters, without a line break.
  public func prompt(_ prompt: Prompt) -> String {
    let words: LocalizedText? =
      switch prompt {
      case .claim: nil
      case .person: InterviewWords.person
      case .role: InterviewWords.role
      case .date(let date): InterviewWords.date(date.description)
      case .share: InterviewWords.share
      case .reason(let isNeeded):
        isNeeded ? InterviewWords.reasonNeeded : InterviewWords.reason
      case .file: InterviewWords.file
      }
    return words.map { "  \(edition($0))\(edition.colon)" } ?? "[1-4 b d q] > "
  }

  /// A line that is said back.
  public func remark(_ remark: Remark) -> String {
    let words =
      switch remark {
      case .noKey: InterviewWords.whichKey
      case .needed: InterviewWords.needed
      case .noDate: InterviewWords.noDate
      case .noShare: InterviewWords.noShare
      case .found(let digest): InterviewWords.fileFound(digest.hex)
      case .absent: InterviewWords.fileAbsent
      case .digestsFilled(let count): InterviewWords.digestsFilled(count)
      case .nothing: InterviewWords.nothing
      case .unchanged: InterviewWords.unchanged(file)
      case .saved(let count, let new): InterviewWords.saved(count, new: new, file: file)
      }
    return written { $0.paragraph("\(edition(words))", indent: 2) }
  }

  private func written(_ write: (inout TerminalPage) -> Void) -> String {
    var page = TerminalPage(style)
    write(&page)
    return page.text
  }
}
