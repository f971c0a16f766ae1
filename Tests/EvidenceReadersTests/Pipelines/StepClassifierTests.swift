import Evidence
import Testing

@testable import EvidenceReaders

@Suite("Step classification")
struct StepClassifierTests {
  typealias Kind = PipelineDefinition.StepKind

  struct Row: Sendable, CustomTestStringConvertible {
    let command: String
    let kinds: Set<Kind>
    init(_ command: String, _ kinds: Set<Kind>) { (self.command, self.kinds) = (command, kinds) }
    var testDescription: String { command }
  }

  static func kinds(_ command: String) -> Set<Kind> {
    ShellScript.commands(in: command).reduce(into: []) { kinds, command in
      if case .kinds(let found) = StepClassifier.standard.find(command) { kinds.formUnion(found) }
    }
  }

  @Test(
    "knows commands",
    arguments: [
      Row("mvn -B test", [.unitTest]),
      Row("./mvnw -q -T 1C verify", [.build, .unitTest, .package]),
      Row("mvn package -DskipTests", [.build, .package]),
      Row("mvn deploy", [.build, .unitTest, .package, .publish]),
      Row("mvn failsafe:integration-test", [.interfaceTest]),
      Row("./gradlew build -x test", [.build]),
      Row("./gradlew :app:test --info", [.unitTest]),
      Row("gradle jacocoTestCoverageVerification", [.coverage, .qualityGate]),
      Row("npm test", [.anyTest]),
      Row("npm ci", []),
      Row("npm run test:unit", [.unitTest]),
      Row("npm run test:e2e", [.anyTest]),
      Row("npm run build", [.build]),
      Row("npm run lint:fix", [.lint]),
      Row("yarn workspace api test:integration", [.interfaceTest]),
      Row("npx jest --coverage", [.unitTest, .coverage]),
      Row("npx playwright test", [.uiTest]),
      Row("pytest tests/integration", [.interfaceTest]),
      Row("pytest api/", [.unitTest]),
      Row("python -m pytest --cov-fail-under=80", [.unitTest, .coverage, .qualityGate]),
      Row("poetry run pytest", [.unitTest]),
      Row("go test -race ./...", [.unitTest]),
      Row("go test ./e2e/...", [.anyTest]),
      Row("go test -coverprofile=c.out ./internal/ui", [.unitTest, .coverage]),
      Row("CGO_ENABLED=0 go build -o app", [.build]),
      Row("cargo clippy -- -D warnings", [.lint, .staticAnalysis]),
      Row("swift test --parallel", [.unitTest]),
      Row("sudo docker build -t app .", [.imageBuild]),
      Row("docker run app build", []),
      Row("docker push registry/app:1", [.publish]),
      Row("kubectl -n prod apply -f k8s/", [.deploy]),
      Row("kubectl apply --dry-run=client -f x", []),
      Row("kubectl get deploy", []),
      Row("kubectl rollout undo deployment/app", [.rollback]),
      Row("helm upgrade --install app ./chart", [.deploy]),
      Row("sonar-scanner -Dsonar.qualitygate.wait=true", [.staticAnalysis, .qualityGate]),
      Row("trivy image --exit-code 1 app", [.imageScan, .securityScan, .qualityGate]),
      Row("trivy image --exit-code 1 app || true", [.imageScan, .securityScan]),
      Row("gitleaks detect", [.secretScan]),
      Row("flyway -url=x migrate", [.migrate]),
      Row("sqlfluff lint db", [.sqlReview]),
      Row("sqlfluff fix db", []),
      Row("npx squawk db/*.sql", [.sqlReview]),
      Row("atlas migrate lint --latest 1", [.sqlReview]),
      Row("atlas migrate diff", []),
      Row("atlas schema apply --url $DB", [.migrate]),
      Row("liquibase checks run", [.sqlReview]),
      Row("gh-ost --host=db --execute", [.migrate]),
      Row("gh-ost --host=db", []),
      Row("go test -race -shuffle=on ./...", [.unitTest, .randomOrder]),
      Row("go test -shuffle=off ./...", [.unitTest]),
      Row("pytest --random-order tests/e2e", [.anyTest, .randomOrder]),
      Row("bundle exec rspec --order rand", [.unitTest, .randomOrder]),
      Row("rspec --order defined", [.unitTest]),
      Row("npm test -- --randomize", [.anyTest, .randomOrder]),
      Row("mvn test -Dsurefire.runOrder=random", [.unitTest, .randomOrder]),
      Row("git tag v1.0", [.tag]),
      Row("git tag --list 'v*'", []),
      Row("make unit-tests", [.unitTest]),
      Row("make build-test-image", [.build]),
      Row("./scripts/build-and-test.sh", [.build, .anyTest]),
      Row("bash deploy.sh production", [.deploy]),
      Row("echo mvn test", []),
      Row("# mvn test", []),
      Row("cat <<EOF\nmvn test\nEOF", []),
      Row("if mvn test; then echo ok; fi", [.unitTest]),
      Row("mvn \\\n  test", [.unitTest]),
      Row("cd app && go vet ./... ; go test ./...", [.staticAnalysis, .unitTest]),
      Row("k6 run load.js", [.performanceTest]),
      Row("make deploy-docs", []),
      Row("npm run release:notes", []),
      Row("repo=`echo \"$GITHUB_REPOSITORY\" | cut -f2- -d/`", []),
      Row("go install example.org/tool/cmd/tool@v1.2.3", []),
      Row("go install ./cmd/...", [.build]),
      Row("go tool covdata textfmt -i=cover -o cover.out", [.coverage]),
      Row("uv run --locked --no-default-groups --group dev tox run", [.anyTest]),
      Row("uv run --group lint ruff check", [.lint]),
      Row("uv run --with pytest-cov pytest --cov", [.unitTest, .coverage]),
      Row("xcrun --sdk macosx swift test", [.unitTest]),
      Row("tox", [.anyTest]),
      Row("tox -e py312-django42,pypy3.11", [.anyTest]),
      Row("tox -epy", [.anyTest]),
      Row("tox run -e typing", [.staticAnalysis]),
      Row("tox -e py312,lint", [.anyTest, .lint]),
      Row("make install-test-tools", []),
      Row("npm run setup:e2e", []),
      Row("make test-env-up", []),
      Row("commitlint --from HEAD~1", []),
      Row("codespell docs", []),
      Row("", []),
    ])
  func knows(row: Row) {
    #expect(Self.kinds(row.command) == row.kinds)
  }

  @Test(
    "says what it cannot see",
    arguments: [
      "./ci.sh", "make", "npm run ci:all", "bash scripts/pipeline.sh", "make everything",
      "make start-e2e", "make test-cluster-up", "tox -e everything", "hatch run all",
    ])
  func hides(command: String) {
    let found = ShellScript.commands(in: command).map { StepClassifier.standard.find($0) }
    #expect(found.count == 1)
    guard case .hidden = found.first else {
      Issue.record("\(found)")
      return
    }
  }

  @Test(
    "knows actions that do no work on the product",
    arguments: [
      "actions/checkout", "dessant/lock-threads", "tibdex/github-app-token", "actions/setup-java",
      "amannn/action-semantic-pull-request", "Swatinem/rust-cache", "zizmorcore/zizmor-action",
    ])
  func passesOver(action: String) {
    #expect(StepClassifier.standard.find(action: action) == .nothing)
  }

  @Test(
    "an action that may do anything is hidden work",
    arguments: ["acme/all-in-one", "appleboy/scp-action", "peter-evans/repository-dispatch"])
  func hides(action: String) {
    #expect(StepClassifier.standard.find(action: action) == .hidden("action \(action)"))
  }

  @Test("a row of the project stands before the table")
  func projectRows() {
    let own = StepClassifier(adding: [StepRule("acme-ship|mvn", [.deploy])])
    #expect(own.find(ShellCommand(words: ["acme-ship", "prod"], line: 1)) == .kinds([.deploy]))
    #expect(own.find(ShellCommand(words: ["mvn", "test"], line: 1)) == .kinds([.deploy]))
  }

  @Test("counts lines through quotes and continuations")
  func countsLines() {
    let commands = ShellScript.commands(in: "a 'x\ny' \\\n z\nb | c # d\n\ne=$(f; g) h")
    #expect(commands.map(\.line) == [1, 4, 4, 6])
    #expect(commands.map(\.words.first) == ["a", "b", "c", "e=$(f; g)"])
  }

  @Test(
    "names of steps tell the layer of tests",
    arguments: [
      Row("Run unit tests", [.unitTest]), Row("Performance", [.performanceTest]),
      Row("Tests", [.anyTest]), Row("Smoke tests of the API", [.anyTest]),
    ])
  func hints(row: Row) {
    #expect(StepClassifier.placed([.anyTest], by: [nil, row.command]) == row.kinds)
  }

  @Test("keeps no password of an address and cuts long commands")
  func shortens() {
    let place = Provenance(path: "x", line: 1)
    let step = PipelineDefinition.Step([], at: place, text: "git push https://me:secret@host/r.git")
    #expect(step.text == "git push https://host/r.git")
    let long = PipelineDefinition.Step([], at: place, text: String(repeating: "a", count: 400))
    #expect(long.text.count == 120)
  }
}
