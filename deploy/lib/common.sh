# What the scripts of this folder share; to be sourced.

say() { printf '%s\n' "$*"; }

fail() {
  printf 'Konvent: %s\n' "$*" >&2
  exit 1
}

# A JDK 17 or newer, from JAVA_HOME or the path.
need_java() {
  local javac="${JAVA_HOME:+$JAVA_HOME/bin/}javac"
  command -v "$javac" >/dev/null 2>&1 \
    || fail "no JDK found: install a JDK 17 or newer (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME."
  local version
  version=$("$javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
  [ "$version" -ge 17 ] || fail "javac is version $version; Konvent needs 17 or newer. Set JAVA_HOME to a newer JDK."
}

# Debian packages that are not installed yet.
install_packages() {
  local missing=() one
  for one in "$@"; do
    dpkg-query -W -f='${Status}' "$one" 2>/dev/null | grep -q 'install ok installed' || missing+=("$one")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  say "Installing what the tests need: ${missing[*]}"
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
