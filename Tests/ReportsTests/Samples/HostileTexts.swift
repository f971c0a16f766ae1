/// Texts that try to break out of a report, a terminal or a build's log.
enum HostileTexts {
  static let all: [String] = markup + controls + markdown + commands + paths

  static let markup = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>", "' onmouseover='alert(3)",
    "</style><svg/onload=alert(4)>", "</title><base href=//evil.example>", "<!--", "-->", "]]>",
    "&lt;known&gt;", "&#x3c;b&#x3e;", "javascript:alert(5)", "data:text/html;base64,PHNjcmlwdD4=",
    "<details><summary>x", "<a href='javascript:alert(6)'>x</a>", "<meta http-equiv=refresh>",
  ]

  static let controls = [
    "\u{0}nul", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;ZXZpbA==\u{7}",
    "\u{1B}]8;;http://evil\u{7}link\u{1B}]8;;\u{7}", "\u{9B}31m", "\u{8}\u{8}over", "a\rb",
    "a\nb", "a\r\nb", "\ttab", "\u{202E}gnp.exe", "\u{2066}x\u{2069}", "\u{200B}zero\u{200D}width",
    "\u{FEFF}bom", "\u{61C}\u{200E}\u{200F}", "\u{2028}line\u{2029}", "\u{10FFFF}", "\u{FFFE}",
    "\u{E0041}tag", "\u{85}next", "e\u{301}", "👨\u{200D}👩", "العربية",
  ]

  static let markdown = [
    "| pipe | table |", "a\\|b", "`code` ``` fence ```", "`", "``", "[link](javascript:alert(7))",
    "![img](http://evil/x.png)", "<http://evil>", "http://evil.example/x", "www.evil.example",
    "me@evil.example", "# heading", "- list", "+ list", "* list", "1. list", "2) list", "> quote",
    "***bold***", "__under__", "~~~", "---", "===", "\\escape\\", "\\", "@team mention", "#123",
    "[^1]", "[x]: http://evil", "$x$", ":smile:", "    code",
  ]

  static let commands = [
    "::error file=x::injected", "a ::set-output name=x::y", "##vso[task.complete]",
    "##[error]x", "##teamcity[testFailed name='x']", "=cmd|'/C calc'!A0", "@SUM(1)", "%s%n%x",
    "${jndi:ldap://x}", "{{7*7}}", "$(id)", "`id`",
  ]

  static let paths = [
    "../../etc/passwd", "..\\..\\x", "con", " lead", "trail ", "-rf",
    String(repeating: "x", count: 5_000), String(repeating: "A\u{300}", count: 200),
  ]
}
