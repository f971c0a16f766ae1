import Evidence

extension SoughtEvidence {
  /// Every kind, in the order in which reports list what is missing.
  static let all: [SoughtEvidence] = [
    SoughtEvidence(
      .tests, en: "a test report", zh: "测试报告",
      commands: [
        .c: "ctest --output-junit junit.xml",
        .csharp: "dotnet test --logger trx",
        .go: "gotestsum --junitfile junit.xml ./...",
        .gradle: "gradle test",
        .javascript: "npx jest --reporters=jest-junit",
        .maven: "mvn verify",
        .php: "phpunit --log-junit junit.xml",
        .python: "pytest --junitxml=junit.xml",
        .ruby: "rspec --format RspecJunitFormatter --out junit.xml",
        .rust: "cargo nextest run --profile ci",
        .swift: "swift test --xunit-output junit.xml",
      ]
    ) { !$0.testReports.isEmpty },
    SoughtEvidence(
      .coverage, en: "a coverage report", zh: "覆盖率报告",
      commands: [
        .c: "gcovr --cobertura coverage.xml",
        .csharp: "dotnet test --collect:\"XPlat Code Coverage\"",
        .go: "go test -coverprofile=coverage.out ./...",
        .gradle: "gradle test jacocoTestReport",
        .javascript: "npx jest --coverage --coverageReporters=lcov",
        .maven: "mvn verify jacoco:report",
        .php: "phpunit --coverage-cobertura coverage.xml",
        .python: "pytest --cov --cov-report=xml",
        .rust: "cargo llvm-cov --lcov --output-path lcov.info",
        .swift: "swift test --enable-code-coverage",
      ]
    ) { !$0.coverageReports.isEmpty },
    SoughtEvidence(
      .findings, en: "a report of static analysis", zh: "静态分析报告",
      commands: [
        .csharp: "dotnet build -p:ErrorLog=findings.sarif%2Cversion=2.1",
        .go: "golangci-lint run --output.sarif.path findings.sarif",
        .javascript: "npx eslint . -f json -o eslint.json",
        .maven: "mvn spotbugs:spotbugs",
        .php: "phpstan analyse --error-format=checkstyle > phpstan.xml",
        .python: "ruff check --output-format=sarif --output-file findings.sarif",
        .swift: "swiftlint lint --reporter sarif > findings.sarif",
      ], anywhere: ["semgrep scan --sarif --output findings.sarif"]
    ) { !$0.findingsReports.isEmpty },
    SoughtEvidence(
      .components, en: "a bill of materials", zh: "物料清单",
      anywhere: ["syft . -o cyclonedx-json=bom.json"]
    ) { !$0.componentInventories.isEmpty },
    SoughtEvidence(
      .pipelines, en: "a definition of a pipeline", zh: "流水线定义"
    ) { !$0.pipelines.isEmpty },
    SoughtEvidence(
      .protection, en: "an export of branch protection", zh: "分支保护设置的导出",
      anywhere: ["assay collect --plan"]
    ) { !$0.branchProtections.isEmpty },
    SoughtEvidence(
      .forge, en: "an export of merge requests, runs or deployments", zh: "合并请求、运行或部署的导出",
      anywhere: ["assay collect --plan"]
    ) { evidence in
      !evidence.suppliedRecordKinds.isDisjoint(
        with: [.mergeRequests, .pipelineRuns, .deployments])
    },
    SoughtEvidence(
      .load, en: "a result of a load test", zh: "性能测试结果",
      anywhere: [
        "k6 run --summary-export=k6.json script.js", "jmeter -n -t plan.jmx -l result.jtl",
      ]
    ) { !$0.loadTests.isEmpty },
    SoughtEvidence(
      .provenance, en: "an attestation of a build", zh: "构建来源证明",
      anywhere: ["gh attestation download artifact --repo owner/name"]
    ) { !$0.attestations.isEmpty },
  ]
}
