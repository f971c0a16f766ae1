import Assessment
import MaturityModel
import Quantities
import TextLayout

/// A portfolio in one language, with what every format says of a project.
struct PortfolioEdition: Sendable {
  let portfolio: Portfolio
  let language: Language
  let hasRanks: Bool
  let projects: [PortfolioProject]
  let ranks: [String: Int]
  let percentiles: [String: Int]
  let comparableCount: Int

  init(_ portfolio: Portfolio, in language: Language, withRanks: Bool) {
    (self.portfolio, self.language, hasRanks) = (portfolio, language, withRanks)
    let ranks = withRanks ? portfolio.ranks : [:]
    self.ranks = ranks
    percentiles = portfolio.percentiles
    comparableCount = portfolio.comparable.count
    projects =
      withRanks
      ? portfolio.projects.sorted {
        (ranks[$0.name] ?? .max, $0.name) < (ranks[$1.name] ?? .max, $1.name)
      } : portfolio.projects
  }

  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  var topLevel: Int { portfolio.outline.identity.policy.topLevel }
  var levels: [Int] { portfolio.outline.identity.levels.map(\.number) }
  var hasPercentiles: Bool { comparableCount >= Portfolio.leastForPercentiles }

  /// `Continuous delivery 0.1.0, profile standard`.
  var modelName: String {
    let model = portfolio.outline.identity
    let profile = portfolio.yardstick.profile.map { " · \($0)" } ?? ""
    return "\(self(model.title)) \(model.version)\(profile)"
  }

  /// `12 projects · as of 2026-01-02 to 2026-03-04`.
  var scope: String {
    let dates = portfolio.projects.map(\.latest.project.asOf.date.description).sorted()
    return self(PortfolioWords.counts(portfolio.projects.count, comparable: comparableCount))
      + " · "
      + self(PortfolioWords.span(dates.first ?? "", dates.last ?? ""))
  }

  /// What a reader must know before comparing.
  var caveats: [String] {
    var caveats = [PortfolioWords.order]
    if hasRanks { caveats.append(PortfolioWords.rankCaveat) }
    if comparableCount < portfolio.projects.count { caveats.append(PortfolioWords.unequal) }
    if !hasPercentiles { caveats.append(PortfolioWords.fewForPercentiles(comparableCount)) }
    if let spread = portfolio.spread {
      caveats.append(
        PortfolioWords.spread(
          spread.lowest.decimal(places: 1), spread.median.decimal(places: 1),
          spread.highest.decimal(places: 1)))
    }
    return caveats.map { self($0) }
  }

  func level(_ range: LevelRange?) -> String { range.map(LevelNotation.range) ?? "–" }

  /// `Machine / Attested / Unknown`, the order of the shares below it.
  var confidenceTitle: String {
    [ColumnWords.machine, ColumnWords.attested, ColumnWords.unknown].map { self($0) }
      .joined(separator: " / ")
  }

  func confidence(_ project: PortfolioProject) -> String {
    guard let confidence = project.latest.overall.confidence else { return "–" }
    let shares = Percent.shares(confidence)
    return "\(shares.machine) / \(shares.attested) / \(shares.unknown) %"
  }

  /// `+0.4`, or nothing without an earlier assessment.
  func change(_ project: PortfolioProject) -> String {
    guard let change = project.change else { return "" }
    let sign = change > .zero ? "+" : change < .zero ? "−" : "±"
    return sign + (change < .zero ? .zero - change : change).decimal(places: 1)
  }

  func distance(_ project: PortfolioProject) -> String {
    project.distance.map { $0.decimal(places: 1) } ?? "–"
  }

  func percentile(_ project: PortfolioProject) -> String {
    percentiles[project.name].map {
      self(PortfolioWords.percentile($0, of: comparableCount - 1))
    } ?? ""
  }

  func rank(_ project: PortfolioProject) -> String { ranks[project.name].map { "\($0)" } ?? "–" }

  func remarks(_ project: PortfolioProject) -> String {
    language.list(project.marks.map { self(PortfolioWords.mark($0)) })
  }

  /// The levels of a project's assessments by date: `2026-01-02: 1 → 2026-04-02: 2`.
  func trend(_ project: PortfolioProject) -> String {
    (project.earlier + [project.latest]).map { snapshot in
      "\(snapshot.project.asOf.date)\(language.colon)\(level(snapshot.level))"
    }.joined(separator: " → ")
  }

  var withTrend: [PortfolioProject] { projects.filter { !$0.earlier.isEmpty } }

  /// Projects with something to look into, and what.
  var signs: [(project: PortfolioProject, signs: [String])] {
    projects.compactMap { project in
      let signs = project.signs.map { self(PortfolioWords.sign($0)) }
      return signs.isEmpty ? nil : (project, signs)
    }
  }

  func blocker(_ blocker: Portfolio.Blocker) -> String {
    let lacking = self(PortfolioWords.lacking(blocker.lacking, of: comparableCount))
    guard blocker.unknown > 0 else { return lacking }
    return language.list([lacking, self(PortfolioWords.alsoUnknown(blocker.unknown))])
  }

  func unknown(_ blocker: Portfolio.Blocker) -> String {
    self(PortfolioWords.unknown(blocker.unknown, of: comparableCount))
  }
}
