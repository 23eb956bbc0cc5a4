#!/usr/bin/env bash
# A master and three sites (main, Trier, Baustert) as four processes on this machine, with an example
# convention; runs until Ctrl-C and leaves nothing behind.
#
#   ./deploy/try.sh           prints addresses, sign-ins and what to try
#   ./deploy/try.sh --play    plays a whole day by itself and prints the record from the sites' own mirrors
set -euo pipefail
ROOT=$(cd "$(dirname "$0")/.." && pwd)
cd "$ROOT"
# shellcheck source=deploy/lib/common.sh
. deploy/lib/common.sh
# shellcheck source=deploy/lib/master.sh
. deploy/lib/master.sh

case "${1:-}" in
  '' | --play) ;;
  -h | --help)
    sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p;}' "$0"
    exit 0
    ;;
  *) say "Konvent: $0 knows only --play, not '$1'." >&2; exit 2 ;;
esac

need_java
build_packages h2
classes=deploy/system-tests/target/classes
if [ ! -e "$classes" ] || [ -n "$(find deploy/system-tests/src/main -newer "$classes" -type f -print -quit)" ]; then
  ./mvnw -B -q -ntp package -DskipTests -pl deploy/system-tests -am >&2 || fail "the build failed; see above."
fi

exec "$JAVA" -Xmx96m -XX:TieredStopAtLevel=1 -Dkonvent.root="$ROOT" \
  -cp "$classes:satellite-client/target/quarkus-app/lib/main/*" org.konvent.system.trial.Trial "$@"
