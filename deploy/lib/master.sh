# Building, starting and stopping a master, for scripts; to be sourced after common.sh.
# Needs ROOT, the folder of the working copy. Everything said goes to standard error.

JAVA="${JAVA_HOME:+$JAVA_HOME/bin/}java"
PSQL_SERVER_PID=
MASTER_PID=

# build_packages h2|postgresql: builds the applications where a package is missing or older than a source.
build_packages() {
  local jar jars
  jars=("$(master_jar "$1")" "$(satellite_jar)")
  for jar in "${jars[@]}"; do
    if [ ! -e "$jar" ] || [ -n "$(newer_sources "$jar")" ]; then
      say "Building Konvent; this takes a few minutes." >&2
      (cd "$ROOT" && ./mvnw -B -q -ntp package -DskipTests) >&2 || fail "the build failed; see above."
      return
    fi
  done
}

newer_sources() {
  find "$ROOT/pom.xml" "$ROOT/shared-model" "$ROOT/master-server" "$ROOT/satellite-client" \
    -path '*/target' -prune -o \( -path '*/src/main/*' -o -name pom.xml \) -type f -newer "$1" -print -quit
}

master_jar() { echo "$ROOT/master-server/target/$1/quarkus-run.jar"; }

satellite_jar() { echo "$ROOT/satellite-client/target/quarkus-app/quarkus-run.jar"; }

# A port of loopback on which nobody listens.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 30000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# Waits at most some seconds until a command succeeds.
wait_until() {
  local seconds=$1 tries=0
  shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt $((seconds * 5)) ] || return 1
    read -r -t 0.2 <> <(:) || :
  done
}

# An empty PostgreSQL of its own, fetched by Maven: start_postgresql FOLDER
# Sets KONVENT_DATABASE_URL, _USER and _PASSWORD for the master.
start_postgresql() {
  local folder=$1 source="$ROOT/deploy/lib/postgresql"
  if [ ! -d "$source/target/lib" ]; then
    (cd "$ROOT" && ./mvnw -B -q -ntp -f "$source/pom.xml" dependency:copy-dependencies \
      -DoutputDirectory="$source/target/lib") >&2 || fail "PostgreSQL could not be fetched."
  fi
  LC_ALL=C.UTF-8 "$JAVA" -cp "$source/target/lib/*" \
    "$source/EmbeddedPostgresql.java" "$folder/postgresql" "$folder/postgresql.url" \
    >"$folder/postgresql.log" 2>&1 &
  PSQL_SERVER_PID=$!
  wait_until 120 test -s "$folder/postgresql.url" || { cat "$folder/postgresql.log" >&2; fail "PostgreSQL does not start."; }
  KONVENT_DATABASE_URL=$(cat "$folder/postgresql.url")
  export KONVENT_DATABASE_URL KONVENT_DATABASE_USER=postgres KONVENT_DATABASE_PASSWORD=postgres
}

# start_master h2|postgresql FOLDER: makes the administrator, starts it on a free port, waits until it
# answers. Sets MASTER_URL; the administrator's password is in FOLDER/admin-password.
start_master() {
  local flavour=$1 folder=$2 jar port
  jar=$(master_jar "$flavour")
  [ -e "$jar" ] || fail "no master for $flavour: there are h2 and postgresql."
  mkdir -p "$folder"
  (umask 077; od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >"$folder/admin-password")
  (cd "$folder" && "$JAVA" -jar "$jar" init --admin-password-file admin-password) >"$folder/init.log" 2>&1 \
    || { cat "$folder/init.log" >&2; fail "the master could not be initialised."; }
  port=$(free_port)
  MASTER_URL=http://127.0.0.1:$port
  (cd "$folder" && QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port KONVENT_JOURNAL_ADDRESS=$MASTER_URL \
    exec "$JAVA" -jar "$jar" run) >"$folder/master.log" 2>&1 &
  MASTER_PID=$!
  wait_until 90 master_answers "$port" || { cat "$folder/master.log" >&2; fail "the master does not start."; }
}

# Asks the master for the time, without any tool but the shell.
master_answers() {
  local line
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET /api/v1/time HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  read -r line <&3
  exec 3>&-
  [[ $line == *" 200 "* ]]
}

# Stops what these functions started, by process id.
stop_master() {
  local pid
  for pid in $MASTER_PID $PSQL_SERVER_PID; do
    kill "$pid" 2>/dev/null || continue
    wait "$pid" 2>/dev/null || :
  done
  MASTER_PID=
  PSQL_SERVER_PID=
}
