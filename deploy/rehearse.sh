#!/usr/bin/env bash
# Plays a convention with simulated sites against a real master, and prints what came out.
#
#   ./deploy/rehearse.sh --scenario deploy/scenarios/day.yaml
#   ./deploy/rehearse.sh --counted FILE.csv [--drop-site NAME] [--json]
#   ./deploy/rehearse.sh --hands FILE.csv [--rule simple|two-thirds|three-quarters]
#                        [--turnout 1/2] [--estimate 1/10] [--json]
#
#   --flavour h2|postgresql   the master to start (h2)
#   --database URL            a PostgreSQL that is there, as jdbc:postgresql://HOST:PORT/NAME; its user and
#                             password in KONVENT_DATABASE_USER and KONVENT_DATABASE_PASSWORD
#   --master URL --token-file F   a master that runs, and an administrator's token for it
#
# Everything it starts is stopped at the end; the exit code is the rehearsal's. See docs/reference/rehearsal.md.
set -euo pipefail
ROOT=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=deploy/lib/common.sh
. "$ROOT/deploy/lib/common.sh"
# shellcheck source=deploy/lib/master.sh
. "$ROOT/deploy/lib/master.sh"

flavour=h2
database=
master=
rest=()
while [ $# -gt 0 ]; do
  case $1 in
    --flavour | --database | --master)
      [ $# -ge 2 ] || { say "Konvent: $1 needs a value." >&2; exit 2; }
      declare "${1#--}=$2"
      shift 2
      ;;
    --flavour=* | --database=* | --master=*)
      name=${1%%=*}
      declare "${name#--}=${1#*=}"
      shift
      ;;
    -h | --help)
      sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p;}' "$0"
      exit 0
      ;;
    *)
      rest+=("$1")
      shift
      ;;
  esac
done
[ -z "$database" ] || flavour=postgresql
case $flavour in
  h2 | postgresql) ;;
  *) say "Konvent: there is no flavour '$flavour'; use h2 or postgresql." >&2; exit 2 ;;
esac

# Names of sites have letters that the plain locale does not know.
export LC_ALL=C.UTF-8
need_java
build_packages "$flavour"

folder=$(mktemp -d)
finish() {
  stop_master
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ -z "$master" ]; then
  if [ -n "$database" ]; then
    export KONVENT_DATABASE_URL=$database
  elif [ "$flavour" = postgresql ]; then
    start_postgresql "$folder"
  fi
  start_master "$flavour" "$folder/master"
  master=$MASTER_URL
  rest+=(--admin-password-file "$folder/master/admin-password")
fi

code=0
"$JAVA" -jar "$(satellite_jar)" rehearse --master "$master" "${rest[@]}" || code=$?
exit "$code"
