import Evidence
import Quantities
import TextLayout

extension SmellKind {
  /// An answer that says something else than what a rule found in the files.
  static let answerRefuted = SmellKind(
    "answer-refuted",
    title: LocalizedText(en: "a statement that files contradict", zh: "与文件相矛盾的声明"),
    advice: LocalizedText(
      en: "correct the statement, or supply the evidence that shows what it says",
      zh: "请更正声明，或提供能证明其内容的证据")
  ) { scene in
    scene.criteria.compactMap { criterion in
      let (verdict, basis) = criterion.unruled
      guard basis == .machine, let answer = criterion.answer, !answer.claim.agrees(with: verdict)
      else { return nil }
      let (said, found) = (answer.claim.spoken, verdict.spoken)
      let isBold = (verdict.interval?.low ?? .one) < answer.claim.share
      return Sighting(
        isBold ? .warning : .note,
        en: "\(criterion.id): \(answer.person) states “\(said.english)” on \(answer.date), "
          + "machine evidence shows “\(found.english)”",
        zh: "\(criterion.id)：\(answer.person) 于 \(answer.date) 声明“\(said.chinese)”，"
          + "机器证据表明“\(found.chinese)”",
        at: [answer.provenance])
    }
  }
}
