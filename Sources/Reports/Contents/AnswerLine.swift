import Assessment
import Evidence
import Quantities
import TextLayout

extension Edition {
  /// `“met”, stated by Wang Fang (team lead) on 2026-10-01; holds until 2027-01-01`.
  func answer(_ answer: Answer) -> String {
    let statement = self(
      EvidenceWords.states(
        claim: claim(answer.claim), person: answer.person, role: answer.role,
        date: answer.date.description))
    let expiry = answer.expires.map { self(EvidenceWords.until($0.description)) }
    return [statement, expiry].compactMap { $0 }.joined(separator: semicolon)
  }

  func claim(_ claim: Answer.Claim) -> LocalizedText {
    var share = ""
    if case .partly(let part) = claim { share = Percent.text(part) }
    return EvidenceWords.claim(claim, share: share)
  }

  /// `Left out by …`.
  func scoping(_ scoping: Scoping) -> String {
    self(
      ResultWords.scoped(
        owner: scoping.owner, date: scoping.date.description,
        until: scoping.expires?.description, reason: scoping.reason))
  }
}
