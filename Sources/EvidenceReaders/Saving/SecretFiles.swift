import Platform

/// Files that may hold passwords or keys: they are never copied into a collection.
enum SecretFiles {
  /// Whole names, in lower case.
  private static let names: Set<String> = [
    ".npmrc", ".pypirc", ".netrc", "_netrc", ".htpasswd", ".dockercfg", ".git-credentials",
    ".pgpass", ".my.cnf", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "credentials",
    "credentials.json", "secrets.json", "secrets.yml", "secrets.yaml", "kubeconfig", "vault.yml",
    "vault.yaml", "terraform.tfvars",
  ]

  /// Ends of names, in lower case.
  private static let endings = [
    ".pem", ".key", ".p12", ".pfx", ".jks", ".keystore", ".kdbx", ".ppk", ".asc", ".gpg",
    ".tfstate", ".tfstate.backup", ".auto.tfvars", ".secret", ".secrets",
  ]

  /// Formats whose reports quote what they found.
  private static let formats: Set<String> = ["gitleaks"]

  /// Whether a file may hold secrets, by its name and the format it was read as.
  static func contain(_ path: FilePath, format: String) -> Bool {
    let name = path.lastName.description.lowercased()
    return formats.contains(format) || names.contains(name) || name == ".env"
      || name.hasPrefix(".env.") || endings.contains { name.hasSuffix($0) }
  }
}
