import Evidence
import TextLayout

extension SmellKind {
  /// The same bytes under two names.
  static let reportTwice = SmellKind(
    "report-twice",
    title: LocalizedText(en: "the same report twice", zh: "同一份报告出现两次"),
    advice: LocalizedText(
      en: "check that the second run was made; the copy is not counted",
      zh: "请确认第二次运行确实发生；副本不计入")
  ) { scene in
    scene.evidence.repeatedFiles.map { file in
      Sighting(
        .note, en: "'\(file.path)' has the same bytes as '\(file.original)'",
        zh: "'\(file.path)' 与 '\(file.original)' 内容完全相同",
        at: [Provenance(path: file.path), Provenance(path: file.original)])
    }
  }
}
