#!/usr/bin/env bash
# Prints figures of the packaged applications on this machine; judges nothing.
#
#   ./deploy/bench.sh           for people
#   ./deploy/bench.sh --json    one JSON document on standard output
#   ./deploy/bench.sh h2 …      only sections: folding, satellite, h2, postgresql, pages, export, verify
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=deploy/lib/common.sh
. deploy/lib/common.sh

need_java
install_packages postgresql-common >&2
# Only its pgbench is wanted, so no server of Debian's may start.
if ! ls /usr/lib/postgresql/*/bin/pgbench >/dev/null 2>&1; then
  printf 'create_main_cluster = false\n' >/etc/postgresql-common/createcluster.conf
  install_packages postgresql >&2
fi
export LC_ALL=C.UTF-8
./mvnw -B -q -ntp package -DskipTests >&2
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dkonvent.root="$PWD" -Dkonvent.make-class-archives=true \
  -cp 'deploy/benchmark/target/classes:deploy/benchmark/target/lib/*' org.konvent.benchmark.Benchmark "$@"
