public import DataFormats
public import MaturityModel
public import Quantities

/// A piece of evidence that assessors ask for, and whether the project has it.
public struct Material: Sendable, Hashable {
  /// Whether it is there.
  public enum State: Sendable, Hashable {
    /// At least one file or record stands for it and holds.
    case present
    /// Nothing stands for it, or what is named is not there.
    case missing
    /// What stands for it held until a date that has passed.
    case expired
    /// A higher criterion takes the place of what it would show.
    case superseded(by: String)
    /// What it would show was left out of the assessment.
    case notApplicable
  }

  /// What is asked for.
  public let evidence: RequestedEvidence
  /// The practice it belongs to.
  public let practice: String
  /// The level it is asked for at.
  public let level: Int
  /// The criteria it would show, up to the target.
  public let criteria: [String]
  /// Whether it is there.
  public let state: State
  /// What stands for it, the best first.
  public let holdings: [MaterialHolding]
}

/// A file or record that stands for a piece of evidence.
public struct MaterialHolding: Sendable, Hashable {
  /// What was found where it is said to be.
  public enum Check: Int, Sendable, Hashable, CaseIterable {
    /// The file is there with the digest that was stated.
    case verified
    /// The file is there; no digest was stated.
    case found
    /// It lies outside the project, where nothing is opened.
    case outside
    /// The file is there with another digest than was stated.
    case changed
    /// There is no such file.
    case absent
    /// A person cites it for the criterion without saying which piece of evidence it is.
    case unassigned
  }

  /// Where it is, as stated; nil when a record does not say.
  public let path: String?
  /// The digest of the file, or as stated where it lies outside.
  public let digest: Digest?
  /// When it was made, or when a person cited it.
  public let date: CalendarDate?
  /// The last day on which it holds; nil without an end.
  public let until: CalendarDate?
  /// Who answers for it.
  public let owner: String?
  /// What was found there.
  public let check: Check
  /// Whether it holds at the date of the assessment.
  public let isCurrent: Bool

  /// Whether it is there at all.
  var isThere: Bool {
    switch check {
    case .verified, .found, .outside: true
    case .changed, .absent, .unassigned: false
    }
  }
}
