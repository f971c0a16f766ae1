/// The script of a pack that checks it without Assay.
enum VerifyScript {
  static let text = #"""
    #!/bin/sh
    # Checks an unpacked pack without Assay: digests, completeness, signatures.
    #
    #   sh verify.sh PUBLIC_KEY     the key as whoever signed gave it to you, not from this pack
    #   sh verify.sh                digests only
    #
    # Needs sh, sha256sum (or shasum) and openssl. Ends with 0 when everything holds.
    set -eu
    LC_ALL=C
    export LC_ALL
    key=
    if [ $# -gt 0 ]; then
      key=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
      [ -f "$key" ] || { echo "FAILED  no key at $1" >&2; exit 2; }
    fi
    cd "$(dirname "$0")"
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    failed=0
    fail() { echo "FAILED  $1"; failed=1; }
    digest() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi; }

    # 1. Every digest.
    if command -v sha256sum >/dev/null
    then sha256sum -c --quiet --strict SHA256SUMS || fail 'a digest differs'
    else shasum -a 256 -c SHA256SUMS >/dev/null || fail 'a digest differs'
    fi

    # 2. Nothing added, nothing taken out.
    signed='^(SHA256SUMS|statements/(assessment|summary)\.dsse\.json)$'
    find . ! -type d | sed 's|^\./||' | grep -Ev "$signed" | sort >"$work/present"
    cut -c 67- SHA256SUMS | sort >"$work/listed"
    cmp -s "$work/present" "$work/listed" || {
      fail 'files are not those listed (< present, > listed):'
      diff "$work/present" "$work/listed" || true
    }
    echo "read    $(wc -l <"$work/present" | tr -d ' ') files, $(wc -l <"$work/listed" | tr -d ' ') listed"

    # 3. The signatures, and that they are on this list.
    verify() {
      case $(openssl pkey -pubin -in "$key" -noout -text | tr -d '\n') in
      ED25519*) openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$work/message" -sigfile "$work/signature" ;;
      *SM2*) openssl pkeyutl -verify -pubin -inkey "$key" -rawin -digest sm3 -in "$work/message" \
        -sigfile "$work/signature" -pkeyopt distid:1234567812345678 ;;
      *) openssl dgst -sha256 -verify "$key" -signature "$work/signature" "$work/message" ;;
      esac >/dev/null 2>&1
    }
    check() {
      sed 's/.*"payload":"\([^"]*\)".*/\1/' "$1" | tr -d '\n' | openssl base64 -d -A >"$work/payload"
      type=$(sed 's/.*"payloadType":"\([^"]*\)".*/\1/' "$1")
      { printf 'DSSEv1 %d %s %d ' "${#type}" "$type" "$(wc -c <"$work/payload")"; cat "$work/payload"; } >"$work/message"
      good=0
      for signature in $(grep -o '"sig":"[^"]*"' "$1" | sed 's/"sig":"\(.*\)"/\1/'); do
        printf '%s' "$signature" | openssl base64 -d -A >"$work/signature"
        if verify; then good=1; fi
      done
      [ $good = 1 ] || { fail "$1 has no valid signature of this key"; return; }
      for name in SHA256SUMS assessment.json; do
        sum=$(digest <"$name" | cut -c 1-64)
        grep -q "{\"digest\":{\"sha256\":\"$sum\"},\"name\":\"$name\"}" "$work/payload" ||
          fail "$1 speaks of another $name"
      done
      grep -q "\"predicateType\":\"$2\"" "$work/payload" || fail "$1 is another statement"
      echo "signed  $1"
    }
    if [ -z "$key" ]; then echo 'note    signatures were not checked: name the public key'
    else
      for name in assessment summary; do
        [ -f "statements/$name.dsse.json" ] || { fail "statements/$name.dsse.json is missing"; continue; }
        case $name in
        assessment) check "statements/$name.dsse.json" "\#(AuditNames.assessmentPredicate)" ;;
        summary) check "statements/$name.dsse.json" "\#(AuditNames.summaryPredicate)" ;;
        esac
      done
    fi
    [ $failed = 0 ] || { echo 'FAILED  do not rely on this pack'; exit 1; }
    echo 'OK'

    """#
}
