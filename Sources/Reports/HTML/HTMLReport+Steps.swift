import Assessment
import TextLayout

/// The few steps that gain most, for those who read the first screen only.
extension HTMLReport {
  static func steps(_ edition: Edition) -> HTML {
    let steps = edition.nextSteps
    guard !steps.isEmpty else { return .none }
    return """
      <div class="panel first">
      <h3>\(edition(HTMLWords.firstSteps))</h3>
      <ol>
      \(steps.map { step($0, edition) })</ol></div>

      """
  }

  private static func step(_ step: NextStep, _ edition: Edition) -> HTML {
    switch step {
    case .collect(let need):
      """
      <li><p><b>\(edition(need.title))</b></p>
      <p>\(edition(need.advice))</p>
      <p class="muted"><a href="#needs">\(edition(ResultWords.decides(need.criteria.count)))</a></p></li>

      """
    case .close(let reported):
      """
      <li><p><b>\(edition(reported.criterion.text))</b></p>
      <p>\(edition.firstStep(reported))</p>
      <p class="muted"><a class="id" href="#\(anchor: reported.criterion.id)">\(reported.criterion.id)</a> \
      \(notes(reported, edition).joined(separator: " · "))</p></li>

      """
    }
  }
}
