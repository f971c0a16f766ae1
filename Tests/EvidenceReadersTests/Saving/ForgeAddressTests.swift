@testable import EvidenceReaders
import Platform
import TestSupport
import Testing

@Suite("Addresses of remotes")
struct ForgeAddressTests {
  @Test(arguments: [
    ("https://github.com/acme/shop.git", "github github.com acme/shop"),
    ("git@github.com:acme/shop.git", "github github.com acme/shop"),
    ("ssh://git@gitlab.acme.org:2222/a/b/shop.git", "gitlab gitlab.acme.org a/b/shop"),
    ("https://gitlab.acme.org:8443/a/shop", "gitlab gitlab.acme.org:8443 a/shop"),
    ("https://ann:ghp_secret@github.com/acme/shop", "github github.com acme/shop"),
    ("https://x@evil@github.com/acme/shop", "github github.com acme/shop"),
    ("https://git.acme.org/acme/shop", "- git.acme.org acme/shop"),
    ("https://github.com/acme/shop?token=secret", "github github.com acme/shop"),
    ("https://github.com/shop", "nil"),
    ("https://github.com/../../shop", "nil"),
    ("https://github.com;rm -rf/acme/shop", "nil"),
    ("ext::sh -c touch% /tmp/x", "nil"),
    ("/srv/git/shop.git", "nil"),
    ("file:///srv/git/shop.git", "nil"),
    ("", "nil"),
  ])
  func `tell the forge and the name, never a password`(remote: String, expected: String) {
    let address = ForgeAddress(remote: remote)
    let shown = address.map { address in
      "\(address.forge?.rawValue ?? "-") \(address.host) \(address.names.joined(separator: "/"))"
    }
    #expect(shown ?? "nil" == expected)
  }

  @Test(arguments: [
    ("[remote \"origin\"]\n\turl = https://github.com/a/b\n", "https://github.com/a/b"),
    ("[remote \"x\"]\nurl=one\n[remote \"origin\"]\nurl = two\n", "two"),
    ("[remote \"x\"]\n URL = \"one two\" \n", "one two"),
    ("[branch \"main\"]\nurl = one\n", "nil"),
    ("[include]\npath = /etc/passwd\n", "nil"),
    ("", "nil"),
  ])
  func `are read from the text of a configuration`(text: String, expected: String) {
    #expect(ForgeAddress.remote(inConfiguration: text) ?? "nil" == expected)
  }
}
