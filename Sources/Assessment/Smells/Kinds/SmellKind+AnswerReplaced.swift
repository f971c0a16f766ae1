import Evidence
import TextLayout

extension SmellKind {
  /// An answer that counts although another one, still valid, says something else.
  static let answerReplaced = SmellKind(
    "answer-replaced",
    title: LocalizedText(en: "a statement that replaces another one", zh: "取代了另一份声明的声明"),
    advice: LocalizedText(
      en: "ask what has changed between the two, and remove the one that no longer holds",
      zh: "请确认两份声明之间发生了什么变化，并删除不再成立的一份")
  ) { scene in
    scene.statements.replaced.map { replacement in
      let (old, new) = (replacement.answer, replacement.by)
      let (before, now) = (old.claim.spoken, new.claim.spoken)
      return Sighting(
        .note,
        en: "\(old.criterion): “\(now.english)” of \(new.person) on \(new.date) counts instead of "
          + "“\(before.english)” of \(old.person) on \(old.date)",
        zh: "\(old.criterion)：采用 \(new.person) 于 \(new.date) 的声明“\(now.chinese)”，"
          + "而非 \(old.person) 于 \(old.date) 的声明“\(before.chinese)”",
        at: [old.provenance, new.provenance])
    }
  }
}
