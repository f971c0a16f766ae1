import Evidence
import Quantities
import TextLayout

extension SmellKind {
  /// An assessor's verdict that says something else than the evidence it replaces.
  static let overrideDiffers = SmellKind(
    "override-differs",
    title: LocalizedText(
      en: "a verdict of an assessor that evidence contradicts", zh: "与证据相矛盾的评估人员判定"),
    advice: LocalizedText(
      en: "read the assessor's reason, and mend the rule or the evidence where it is at fault",
      zh: "请查阅评估人员的理由；若规则或证据有误，请予以修正")
  ) { scene in
    scene.criteria.compactMap { criterion in
      guard let use = criterion.assessorOverride, use.basis != nil,
        !use.statement.claim.agrees(with: use.verdict)
      else { return nil }
      let statement = use.statement
      let (said, found) = (statement.claim.spoken, use.verdict.spoken)
      return Sighting(
        Verdict(statement.claim).exceeds(use.verdict) ? .warning : .note,
        en: "\(criterion.id): \(statement.person) sets “\(said.english)” on \(statement.date), "
          + "the evidence shows “\(found.english)”",
        zh: "\(criterion.id)：\(statement.person) 于 \(statement.date) 判定为“\(said.chinese)”，"
          + "证据表明“\(found.chinese)”",
        at: [statement.provenance])
    }
  }
}
