@testable import Commands
import DataFormats
import Platform
import TestSupport
import Testing
import TextLayout

@Suite(
  "The questionnaire in a browser", .tags(.endToEnd),
  .enabled(if: ProcessEnvironment.program("chromium", searchPath: GitFixture.searchPath) != nil))
struct BrowserTests {
  /// Answers every open question with “met” and leaves the files in the page, in Base64.
  private static let hand = #"""
    const set=(id,text)=>{const input=document.querySelector(id);input.value=text;
    input.dispatchEvent(new Event("input",{bubbles:true}))};
    set("#who-person","Zhang Wei 张伟 \"<b>\u202e");set("#who-role","架构师: # x");set("#who-date","2026-10-30");
    for(const choice of document.querySelectorAll("fieldset[data-state=none] input[value=met]"))choice.click();
    const one=document.querySelector("fieldset[data-id='CM-CM-CT.L3.1']");
    one.querySelector("input[value=partly]").click();
    const share=one.querySelector("[data-k=share]");share.value="30";
    share.dispatchEvent(new Event("input",{bubbles:true}));
    const text=document.querySelector("#text");text.open=true;text.dispatchEvent(new Event("toggle"));
    const bytes=new TextEncoder().encode(text.querySelector("textarea").value);
    document.body.textContent="file:"+btoa(String.fromCharCode(...bytes))+":file";
    """#

  @Test("what is filled in there moves levels")
  func movesLevels() throws {
    let workshop = try Example.workshop()
    let page = CommandRun("questionnaire \(Example.path) --lang both", in: workshop.path).output
    try workshop.write(try Self.handed(page), to: "form.html")
    let run = try #require(
      try ProgramRun(
        "chromium",
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(workshop.path)/profile",
          "--dump-dom", "file://\(workshop.path)/form.html",
        ], environment: ["HOME=\(workshop.path)"]))
    let encoded = try #require(
      run.output.components(between: "file:", and: ":file"), "\(run.output.prefix(500))")
    let answers = try #require(Base64.decode(encoded))
    try workshop.write(answers, to: "answers.yaml")
    let text = String(decoding: answers, as: UTF8.self)
    #expect(text.contains(#"person: "Zhang Wei 张伟 \"<b>\u202e""#))
    #expect(text.contains("claim: partly\n    share: 0.3\n"))

    let before = CommandRun("assess \(Example.path) -f json", in: workshop.path).output
    let after = CommandRun(
      "assess \(Example.path) -f json --answers answers.yaml", in: workshop.path)
    #expect(after.talk.isEmpty)
    #expect(before.contains("Environment management             ██▒▒▒▒░░░░       1          3"))
    #expect(
      after.output.contains("Environment management             ██████░░░░       3          3"))
  }

  /// The page with a hand that fills it in, which the policy is made to allow beside the script.
  private static func handed(_ page: String) throws -> String {
    let digest = Base64.encode(Digest.sha256(hand).bytes)
    var page = page
    page.replaceSubrange(
      try #require(page.firstRange(of: "script-src ")), with: "script-src 'sha256-\(digest)' ")
    page.replaceSubrange(
      try #require(page.firstRange(of: "</body>")), with: "<script>\(hand)</script></body>")
    return page
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> String? {
    guard let from = firstRange(of: start), let to = self[from.upperBound...].firstRange(of: end)
    else { return nil }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
