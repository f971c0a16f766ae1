/// Small evidence files for projects made by tests.
enum SampleEvidence {
  /// Two tests, one of them failed.
  static let tests = """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites>
      <testsuite name="tea" tests="2" failures="1" timestamp="2024-03-01T10:00:00Z">
        <testcase name="boils" classname="Kettle" time="0.25"/>
        <testcase name="pours" classname="Kettle" time="0.5"><failure message="spilt"/></testcase>
      </testsuite>
    </testsuites>

    """

  /// A pipeline that builds and tests.
  static let pipeline = """
    name: ci
    on: [push]
    jobs:
      test:
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@v4
          - run: swift build
          - run: swift test

    """

  /// A project without a repository whose evidence carries a date.
  static let project = [
    "reports/junit.xml": tests, ".github/workflows/ci.yml": pipeline,
    "Sources/tea.swift": "let tea = 1\n",
  ]
}
