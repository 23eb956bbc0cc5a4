#!/usr/bin/env bash
# Installs what the tests need and runs all of them, on H2 and on PostgreSQL.
#
#   ./deploy/test.sh            everything
#   ./deploy/test.sh -pl NAME   any further words go to Maven
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=deploy/lib/common.sh
. deploy/lib/common.sh

need_java
install_packages strace procps libfaketime chromium nodejs

# PostgreSQL comes as a Maven artifact and refuses nothing but a locale that is not there.
export LC_ALL=C.UTF-8
if [ $# -gt 0 ]; then
  exec ./mvnw -B -ntp verify "$@"
fi
# The tests of one application leave half of a small machine to those of the other.
./mvnw -B -ntp -T 2 -Dkonvent.beside-each-other verify

# The second verifier judges what the first one's tests left behind.
node docs/verify/compare.mjs shared-model/target/verify-fixtures
