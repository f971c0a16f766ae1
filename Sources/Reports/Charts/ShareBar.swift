import Assessment

/// The three shares of confidence as one stacked bar.
struct ShareBar {
  let confidence: Confidence
  /// What the bar says, for those who cannot see it.
  let title: String

  /// Patterns tell the parts apart where colour does not, on grey paper too.
  var svg: HTML {
    let shares = Percent.shares(confidence)
    let attested = shares.machine + shares.attested
    return """
      <svg class="shares" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="\(title)">\
      <rect class="machine" x="0" y="0" width="\(shares.machine)" height="6"/>\
      <rect class="attested" x="\(shares.machine)" y="0" width="\(shares.attested)" height="6"/>\
      <rect class="unknown" x="\(attested)" y="0" width="\(shares.unknown)" height="6"/></svg>
      """
  }
}
