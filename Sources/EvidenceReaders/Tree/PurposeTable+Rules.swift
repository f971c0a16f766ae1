import Evidence

extension PurposeTable {
  /// Extensions of program text.
  static let languages: Set<String> = [
    "ada", "adb", "ads", "asm", "bas", "c", "cc", "clj", "cljs", "cob", "cpp", "cs", "css", "cxx",
    "d", "dart", "elm", "erl", "ex", "exs", "f90", "fs", "go", "groovy", "h", "hh", "hpp", "hrl",
    "hs", "htm", "html", "hxx", "java", "jl", "js", "jsx", "kt", "kts", "less", "lua", "m", "mjs",
    "ml", "mm", "nim", "pas", "php", "pl", "pm", "proto", "ps1", "py", "pyx", "r", "rb", "rs", "s",
    "scala", "scm", "scss", "sh", "sol", "sql", "svelte", "swift", "tcl", "thrift", "ts", "tsx",
    "v", "vb", "vhd", "vue", "zig",
  ]

  /// Extensions of settings.
  static let settings: Set<String> = [
    "yml", "yaml", "json", "toml", "ini", "cfg", "conf", "properties", "xml", "config", "env",
    "json5", "plist", "hocon", "cnf",
  ]

  /// Folders beside the product: what lies in them neither delivers it nor sets it up.
  static let sideworks: Set<String> = [
    "docs", "doc", "documentation", "test", "tests", "testing", "testdata", "fixtures",
    "__tests__", "spec", "specs", "e2e", "example", "examples", "sample", "samples", "demo",
    "demos",
  ]

  /// The rules, the more telling ones first.
  static let rules: [Rule] = [
    Rule(
      purpose: .pipeline, folders: [".buildkite", ".circleci", ".tekton", ".woodpecker"],
      roots: [".github/workflows/", ".github/actions/", ".gitlab/ci/"],
      names: [
        ".travis.yml", "azure-pipelines.yml", "azure-pipelines.yaml", "bitbucket-pipelines.yml",
        ".drone.yml", "appveyor.yml", ".appveyor.yml", "cloudbuild.yaml", "cloudbuild.yml",
        "buildspec.yml", ".cirrus.yml", ".semaphore.yml", "wercker.yml", "concourse.yml",
      ], prefixes: ["jenkinsfile", ".gitlab-ci", "azure-pipelines"], suffixes: [".jenkinsfile"]),
    Rule(
      purpose: .binary,
      extensions: [
        "jar", "war", "ear", "aar", "class", "exe", "msi", "dll", "so", "dylib", "a", "lib", "o",
        "obj", "pyc", "pyo", "whl", "egg", "zip", "tar", "gz", "tgz", "bz2", "xz", "7z", "rar",
        "rpm", "deb", "apk", "ipa", "dmg", "pkg", "iso", "img", "nupkg", "wasm", "bin", "pdb",
      ]),
    Rule(
      purpose: .migration, folders: ["migration", "migrations", "migrate", "flyway", "liquibase"],
      among: ["sql", "xml", "py", "rb", "php"], outside: sideworks),
    Rule(
      purpose: .migration, folders: ["migrations", "liquibase"],
      among: ["yml", "yaml", "json", "ts", "js", "go", "cs"], outside: sideworks),
    Rule(
      purpose: .migration, folders: ["changelogs"], among: ["sql", "xml"], outside: sideworks),
    Rule(
      purpose: .migration, prefixes: ["db.changelog", "changelog-master", "liquibase"],
      among: ["sql", "xml", "yml", "yaml", "json", "properties"], outside: sideworks),
    Rule(
      purpose: .infrastructure,
      names: ["vagrantfile", "pulumi.yaml", "ansible.cfg", "cdk.json", "serverless.yml"],
      extensions: ["tf", "tfvars", "bicep", "hcl"], outside: sideworks),
    Rule(
      purpose: .infrastructure,
      folders: ["terraform", "ansible", "cloudformation", "pulumi", "packer", "bicep"],
      among: ["yml", "yaml", "json", "toml", "sh", "ps1", "j2", "ini", "cfg"], outside: sideworks),
    // The values and settings that hold everywhere are no single environment's.
    Rule(
      purpose: .deployment, names: ["values.yaml", "values.yml"],
      outside: sideworks),
    Rule(purpose: .configuration, names: ["appsettings.json"]),
    Rule(
      purpose: .environment, folders: ["environments", "envs", "overlays"],
      prefixes: [".env.", "env.", "values-", "values.", "application-", "appsettings."],
      suffixes: [".env"],
      among: settings.subtracting(["xml", "plist"])
        .union(["production", "prod", "staging", "test", "local"]), outside: sideworks),
    Rule(purpose: .environment, names: [".env"], prefixes: [".env."], outside: sideworks),
    Rule(
      purpose: .deployment,
      folders: [
        "deploy", "deployment", "deployments", "helm", "charts", "k8s", "kubernetes", "kustomize",
        "manifests", "argocd", "playbooks",
      ],
      among: [
        "yml", "yaml", "toml", "ini", "cfg", "conf", "env", "sh", "ps1", "bat", "tpl", "j2",
        "template", "tmpl", "gotmpl", "jsonnet", "libsonnet", "cue",
      ], outside: sideworks),
    Rule(
      purpose: .deployment,
      names: [
        "chart.yaml", "kustomization.yaml", "kustomization.yml", "skaffold.yaml", "procfile",
        "app.yaml", "fly.toml", "netlify.toml", "vercel.json", "heroku.yml", "capfile", "deploy.sh",
      ], outside: sideworks),
    // A plain file of Compose serves developers' machines as often as servers.
    Rule(
      purpose: .deployment,
      prefixes: [
        "docker-compose.prod", "docker-compose-prod", "docker-compose.deploy", "compose.prod",
      ], among: ["yml", "yaml"], outside: sideworks),
    Rule(
      purpose: .build,
      names: [
        "makefile", "gnumakefile", "cmakelists.txt", "meson.build", "configure", "configure.ac",
        "makefile.am", "build", "build.bazel", "workspace", "module.bazel", "build.gradle",
        "build.gradle.kts", "settings.gradle", "settings.gradle.kts", "gradle.properties",
        "gradlew", "gradlew.bat", "pom.xml", "mvnw", "mvnw.cmd", "build.xml", "ivy.xml",
        "build.sbt",
        "package.json", "package-lock.json", "yarn.lock", "pnpm-lock.yaml", "webpack.config.js",
        "vite.config.ts", "rollup.config.js", "gulpfile.js", "gruntfile.js", "tsconfig.json",
        "package.swift", "package.resolved", "podfile", "podfile.lock", "cartfile", "cargo.toml",
        "cargo.lock", "go.mod", "go.sum", "setup.py", "setup.cfg", "pyproject.toml", "tox.ini",
        "pipfile", "pipfile.lock", "poetry.lock", "uv.lock", "requirements.txt", "gemfile",
        "gemfile.lock", "rakefile", "composer.json", "composer.lock", "mix.exs", "mix.lock",
        "justfile", "earthfile", "directory.build.props", "nuget.config", "global.json", "build.sh",
        "build.zig", "pubspec.yaml", "pubspec.lock", "dockerfile", "containerfile",
      ], prefixes: ["dockerfile.", "containerfile.", "requirements"],
      suffixes: [".dockerfile", ".gemspec", ".podspec"],
      extensions: [
        "csproj", "fsproj", "vbproj", "vcxproj", "sln", "pbxproj", "cmake", "mk", "bazel", "bzl",
        "gradle", "sbt", "cabal",
      ]),
    Rule(
      purpose: .test,
      folders: [
        "test", "tests", "testing", "spec", "specs", "__tests__", "e2e", "cypress", "testdata",
        "fixtures", "androidtest", "integrationtest", "it", "t",
      ],
      prefixes: ["test_"],
      suffixes: [
        "_test.go", "_test.py", "_test.rb", "_spec.rb", "test.java", "tests.java", "it.java",
        "test.kt", "tests.kt", "spec.scala", "test.scala", "tests.cs", "test.cs", "tests.swift",
        "test.php", ".test.js", ".spec.js", ".test.ts", ".spec.ts", ".test.tsx", ".spec.tsx",
        ".test.jsx", "_test.cc", "_test.cpp", "_unittest.cc", "_test.dart", "_test.exs", "_test.c",
      ], among: languages),
    Rule(purpose: .test, suffixes: [".feature", ".robot", ".bats"]),
    Rule(purpose: .documentation, folders: ["docs", "doc"], among: ["html", "htm", "css"]),
    Rule(purpose: .source, extensions: languages),
    Rule(
      purpose: .documentation, folders: ["docs", "doc", "documentation", "adr"],
      names: ["license", "licence", "copying", "notice", "authors", "readme", "changelog"],
      prefixes: ["readme", "license", "licence", "changelog", "contributing"],
      extensions: ["md", "rst", "adoc", "txt", "markdown", "pdf", "tex", "textile", "org"]),
    Rule(purpose: .other, folders: sideworks, among: settings),
    Rule(
      purpose: .configuration, names: ["codeowners"], prefixes: ["."], extensions: settings),
  ]
}
