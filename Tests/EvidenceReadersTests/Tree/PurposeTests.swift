import Evidence
import Platform
import Testing

@testable import EvidenceReaders

@Suite("Purposes of files")
struct PurposeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let path: String
    let purpose: ProjectTree.Purpose
    init(_ path: String, _ purpose: ProjectTree.Purpose) {
      (self.path, self.purpose) = (path, purpose)
    }
    var testDescription: String { "\(path) is \(purpose)" }
  }

  @Test(
    "are told from paths",
    arguments: [
      Row("Sources/App/main.swift", .source), Row("src/main/java/a/B.java", .source),
      Row("Tests/AppTests/AppTests.swift", .test), Row("src/test/java/a/BTest.java", .test),
      Row("pkg/a_test.go", .test), Row("web/button.spec.ts", .test), Row("t/t0001-init.sh", .test),
      Row("Package.swift", .build), Row("pom.xml", .build), Row("app/App.csproj", .build),
      Row("Dockerfile", .build), Row("Sources/DockerfileReader.swift", .source),
      Row("Dockerfile.dev", .build), Row("package-lock.json", .build),
      Row(".github/workflows/ci.yml", .pipeline), Row("Jenkinsfile.release", .pipeline),
      Row(".gitlab-ci.yml", .pipeline), Row("deploy/app.yaml", .deployment),
      Row("charts/app/Chart.yaml", .deployment), Row("docker-compose.yml", .configuration),
      Row("docker-compose.prod.yml", .deployment),
      Row("config/environments/production.rb", .source), Row("envs/prod.yaml", .environment),
      Row(".env.staging", .environment),
      Row("src/main/resources/application-prod.yml", .environment),
      Row("values-prod.yaml", .environment), Row("infra/main.tf", .infrastructure),
      Row("ansible/roles/web/tasks/main.yml", .infrastructure),
      Row("db/migration/V1__a.sql", .migration), Row("db/migrate/001_a.rb", .migration),
      Row("app/migrations/0001_initial.py", .migration), Row("lib/tool.jar", .binary),
      Row("README", .documentation), Row("docs/guide.html", .documentation),
      Row("docs/picture.png", .documentation), Row(".editorconfig", .configuration),
      Row("settings.ini", .configuration), Row("CODEOWNERS", .configuration),
      Row("src/charts/Bar.tsx", .source), Row("utils/kubernetes/client.go", .source),
      Row("src/main/java/a/deployment/Plan.java", .source),
      Row("manifests/install.yaml", .deployment),
      Row("docs/kustomize/example.yaml", .documentation),
      Row("examples/helm/values-prod.yaml", .other), Row("test/kustomize/app.yaml", .other),
      Row("examples/main.tf", .other), Row("lib/ansible/module.py", .source),
      Row("charts/app/values.yaml", .deployment), Row("charts/app/values.aat.yaml", .environment),
      Row("appsettings.json", .configuration), Row("appsettings.Staging.json", .environment),
      Row("src/main/webapp/application-context.xml", .configuration),
      Row(".devcontainer/devcontainer.json", .configuration), Row("tests/app/.env", .other),
      Row("changelogs/unreleased/fix.yml", .configuration), Row("db/changelogs/1.sql", .migration),
      Row("internal/migrate/run.go", .source), Row("migrations/1-init.ts", .migration),
      Row("src/test/resources/application-test.yml", .other),
      Row("assets/logo.png", .other), Row("py.typed", .other),
    ])
  func purposes(_ row: Row) {
    #expect(PurposeTable.purpose(of: FilePath(row.path)) == row.purpose)
  }
}
