#!/usr/bin/env bash
# kill.sh [times] [folder]
#
# Kills real runs at random moments, and looks each time whether anything half-made can be seen and
# whether the next run, started as if nothing had been, publishes the very bytes of a run that nobody
# disturbed. Then executors die, the warehouse becomes read-only and its disk full (these two need
# the right to mount). Wants the built jar; prints one line for each time, and fails at the first
# surprise. Runs for about a minute a time.
set -euo pipefail

times=${1:-20}
folder=${2:-$(mktemp -d)}
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
corpus=$folder/corpus
mkdir -p "$folder"
exec 3>&1

surprise() {
  echo "SURPRISE: $1 (see $folder)" >&3
  exit 1
}

# run WAREHOUSE MENTIONS [-- spark options]: mentions only makes one run different from another.
run() {
  local warehouse=$1 mentions=$2
  shift 2
  "$home/jobs/breakranks" run --input "$corpus" --warehouse "$warehouse" \
    -D input.limits.article_mentions="$mentions" -D report.with-run=false "$@" >>"$folder/log" 2>&1
}

# The tables of a run. Its manifest says besides where the warehouse lies.
bytes() {
  (cd "$1/runs/$2" && find . -type f -name '*.parquet' | LC_ALL=C sort | xargs sha256sum)
}

# What a reader sees is one run, and every run that has a manifest is whole.
look() {
  local warehouse=$1 current manifest
  current=$(cat "$warehouse/CURRENT")
  [ -f "$warehouse/runs/$current/_manifest.json" ] || surprise "CURRENT names $current, which has no manifest"
  for manifest in "$warehouse"/runs/*/_manifest.json; do
    python3 - "$manifest" <<'P' >&3 || surprise "$manifest is not what lies there"
import json, os, sys
folder = os.path.dirname(sys.argv[1])
tables = json.load(open(sys.argv[1]))["tables"]
listed = {f["path"]: f["bytes"] for t in tables for f in t["files"]}
found = {os.path.relpath(os.path.join(d, f), folder): os.path.getsize(os.path.join(d, f))
         for d, _, fs in os.walk(folder) for f in fs if f != "_manifest.json"}
sys.exit(0 if listed and listed == found else "differs: %s" % (set(listed.items()) ^ set(found.items())))
P
  done
}

# recover WAREHOUSE: the next run, without any cleaning.
recover() {
  run "$1" 400 || surprise "the next run failed"
  look "$1"
  [ "$(cat "$1/CURRENT")" = "$second" ] || surprise "the next run is not current"
  diff <(bytes "$1" "$second") "$folder/undisturbed" >&3 || surprise "the next run has other bytes"
  [ ! -e "$1/.unfinished" ] || surprise "something unfinished is left"
}

fresh() {
  rm -rf "$folder/warehouse"
  cp -r "$folder/base" "$folder/warehouse"
}

seconds() {
  awk -v begin="$1" -v end="$(date +%s.%N)" 'BEGIN { printf "%.1f", end - begin }'
}

rm -rf "$corpus" "$folder/base" "$folder/reference"
mkdir -p "$corpus"
find "$home/examples/articles" -type f | LC_ALL=C sort | head -n 12 | xargs -I{} cp {} "$corpus"
run "$folder/base" 300 || surprise "the first run failed"
first=$(cat "$folder/base/CURRENT")
cp -r "$folder/base" "$folder/reference"
begin=$(date +%s.%N)
run "$folder/reference" 400 || surprise "the undisturbed run failed"
long=$(seconds "$begin")
second=$(cat "$folder/reference/CURRENT")
[ "$first" != "$second" ] || surprise "the two runs are one"
bytes "$folder/reference" "$second" >"$folder/undisturbed"
echo "an undisturbed run takes $long s"

for time in $(seq "$times"); do
  fresh
  setsid "$home/jobs/breakranks" run --input "$corpus" --warehouse "$folder/warehouse" \
    -D input.limits.article_mentions=400 -D report.with-run=false >>"$folder/log" 2>&1 &
  process=$!
  # Every other time the kill falls into the writing, which is a small part of a run.
  if [ $((time % 2)) = 0 ]; then
    while [ ! -e "$folder/warehouse/.unfinished" ] && kill -0 $process 2>/dev/null; do sleep 0.05; done
    wait=$(awk -v random="$RANDOM" 'BEGIN { printf "%.2f", 8 * random / 32768 }')
    moment="$wait s after writing began"
  else
    wait=$(awk -v random="$RANDOM" -v long="$long" 'BEGIN { printf "%.2f", long * random / 32768 }')
    moment="$wait s after the start"
  fi
  sleep "$wait"
  kill -9 -- -$process 2>/dev/null && state=killed || state="done before"
  wait $process 2>/dev/null || true
  look "$folder/warehouse"
  current=$(cat "$folder/warehouse/CURRENT")
  [ "$current" = "$first" ] || [ "$current" = "$second" ] || surprise "CURRENT is $current"
  left=$(find "$folder/warehouse" -path '*/.unfinished/*' -type f | wc -l)
  seen=$([ "$current" = "$first" ] && echo "the run before" || echo "the new run")
  recover "$folder/warehouse"
  echo "$time: $state $moment, $left unfinished files; readers see $seen; the next run is whole"
done

for time in 1 2 3; do
  fresh
  begin=$(date +%s.%N)
  run "$folder/warehouse" 400 -- --master 'local-cluster[2,1,1024]' &
  process=$!
  for _ in $(seq 6000); do
    driver=$(pgrep -P $process | head -n 1 || true)
    executor=$(pgrep -P "${driver:-$process}" -f CoarseGrainedExecutorBackend | head -n 1 || true)
    [ -z "$executor" ] && kill -0 $process 2>/dev/null || break
    sleep 0.1
  done
  sleep "$(awk -v random="$RANDOM" -v long="$long" 'BEGIN { printf "%.2f", long * random / 65536 }')"
  kill -9 "$executor" 2>/dev/null || surprise "no executor was there to be killed"
  moment=$(seconds "$begin")
  wait $process || surprise "a run whose executor was killed failed"
  look "$folder/warehouse"
  diff <(bytes "$folder/warehouse" "$second") "$folder/undisturbed" >&3 || surprise "other bytes after an executor was killed"
  echo "an executor killed $moment s after the start: the run went on and is whole"
done

mkdir -p "$folder/disk"
if mount -t tmpfs -o size=64m tmpfs "$folder/disk" 2>/dev/null; then
  trap 'umount "$folder/disk"' EXIT
  cp -r "$folder/base" "$folder/disk/warehouse"
  mount -o remount,ro "$folder/disk"
  if run "$folder/disk/warehouse" 400; then surprise "a run published on a read-only disk"; fi
  look "$folder/disk/warehouse"
  [ "$(cat "$folder/disk/warehouse/CURRENT")" = "$first" ] || surprise "a read-only disk was written"
  mount -o remount,rw "$folder/disk"
  recover "$folder/disk/warehouse"
  echo "read-only: the run failed, readers see the run before; the next run is whole"

  umount "$folder/disk"
  needed=$(du -sk "$folder/base" | cut -f 1)
  for more in 40 120 200 280; do
    mount -t tmpfs -o size=$((needed + more))k tmpfs "$folder/disk"
    cp -r "$folder/base" "$folder/disk/warehouse"
    if run "$folder/disk/warehouse" 400; then echo "disk with $more KiB left: enough"; umount "$folder/disk"; continue; fi
    look "$folder/disk/warehouse"
    [ "$(cat "$folder/disk/warehouse/CURRENT")" = "$first" ] || surprise "a full disk shows the new run"
    mount -o remount,size=64m "$folder/disk"
    recover "$folder/disk/warehouse"
    echo "disk full after $more KiB: the run failed, readers see the run before; the next run is whole"
    umount "$folder/disk"
  done
  trap - EXIT
else
  echo "read-only, disk full: not tried, mounting is not allowed"
fi
