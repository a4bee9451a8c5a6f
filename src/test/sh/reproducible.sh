#!/usr/bin/env bash
# reproducible.sh: builds the last commit twice, in two folders, and compares the jars byte by byte.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for copy in one another; do
  git -C "$home" archive --prefix="$copy/" HEAD | tar -x -C "$folder"
  (cd "$folder/$copy" && ./mvnw -q -B -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true package)
done
cd "$folder"
for jar in one/target/breakranks-*.jar; do
  cmp "$jar" "another/${jar#one/}"
  sha256sum "$jar" | sed 's|one/target/||'
done
