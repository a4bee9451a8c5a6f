#!/usr/bin/env bash
# cluster-demo.sh [FOLDER]
#
# A Spark standalone cluster on this machine, of the jars that Maven brought: a master and two workers.
# Runs the example articles once in one process and once on the cluster, kills a worker and its executor
# in the middle, compares every byte of the tables, and asks Spark's history server what it saw. Leaves
# both warehouses, the logs and Spark's event log in FOLDER (target/cluster-demo).
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$home/target/cluster-demo}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${CLUSTER_PORT:-17077}
history_port=${HISTORY_PORT:-17080}
articles=$home/examples/articles
pids=()

stop() {
  for pid in ${pids[@]+"${pids[@]}"}; do kill "$pid" 2>/dev/null || true; done
}
trap stop EXIT

daemon() {
  local name=$1
  shift
  SPARK_HOME=$home/target/spark SPARK_SCALA_VERSION=2.12 SPARK_LOCAL_IP=127.0.0.1 \
    "$java" "@$home/conf/java-options" -Xmx256m "-Dlog4j2.configurationFile=file:$home/conf/log4j2.properties" \
    -cp "$home/target/spark/jars/*" "$@" >"$folder/$name.log" 2>&1 &
  pids+=($!)
}

worker() {
  daemon "worker-$1" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1200m \
    --webui-port 0 --work-dir "$folder/work-$1" "spark://127.0.0.1:$port"
}

# A path of the interface of the history server, as soon as it answers.
history() {
  local attempt
  for attempt in $(seq 60); do
    curl -sf "http://127.0.0.1:$history_port/api/v1/$1" && return
    sleep 1
  done
  return 1
}

digests() {
  (cd "$1" && find . -name '*.parquet' -o -name CURRENT | sort | xargs sha256sum)
}

rm -rf "$folder"
mkdir -p "$folder/events"
"$home/jobs/breakranks" run -i "$articles" -w "$folder/one-process" >"$folder/one-process.log" 2>&1

daemon master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
worker 1
worker 2
worker_2=${pids[2]}

"$home/jobs/breakranks" run -i "$articles" -w "$folder/cluster" -- \
  --master "spark://127.0.0.1:$port" --executor-memory 1g --executor-cores 1 --driver-memory 1g \
  --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 \
  --conf spark.eventLog.enabled=true --conf "spark.eventLog.dir=file:$folder/events" \
  >"$folder/cluster.log" 2>&1 &
job=$!

# Once tables are being written, a worker and the executor it started are gone.
until [ -n "$(find "$folder/cluster/.unfinished" -name '*.parquet' 2>/dev/null | head -n 1)" ]; do
  kill -0 "$job" 2>/dev/null || break
  sleep 0.1
done
executor=$(pgrep -P "$worker_2" | head -n 1 || true)
kill -9 "$worker_2" ${executor:+"$executor"} 2>/dev/null && echo "killed worker 2 and its executor"
wait "$worker_2" 2>/dev/null || true
wait "$job"

grep -hE 'Lost executor|ExecutorLostFailure|Lost task' "$folder/cluster.log" | head -n 3 || true
if diff <(digests "$folder/one-process") <(digests "$folder/cluster"); then
  echo "the same $(digests "$folder/cluster" | wc -l) files, byte for byte, in one process and on the cluster"
else
  echo "the tables differ" >&2
  exit 1
fi
events=$(find "$folder/events" -type f | head -n 1)
echo "event log: $events, $(grep -c SparkListenerTaskEnd "$events") tasks, $(grep -c SparkListenerExecutorRemoved "$events") executors lost"

daemon history -Dspark.history.fs.logDirectory="file:$folder/events" -Dspark.history.ui.port="$history_port" \
  org.apache.spark.deploy.history.HistoryServer
application=$(history applications | grep -o '"id" : "[^"]*"' | head -n 1 | cut -d '"' -f 4)
groups=$(history "applications/$application/jobs" | grep -o '"breakranks [a-z]*"' | sort | uniq -c | tr -s ' \n' ' ')
echo "history of $application: jobs of$groups"
[ -n "$groups" ]
