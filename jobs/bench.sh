#!/usr/bin/env bash
# bench.sh [ARTICLES [DENSE [ROUNDS]]]   jobs beside a plain scan and stock Spark NLP, in turns,
#                                        after rounds to warm up, until 16,000 were read closely
# bench.sh core                          the core alone, with JMH
# bench.sh resolution                    acts behind 20,000 to 200,000 made-up mentions: how right, how fast
# bench.sh make FORMAT ARTICLES SHARE DIRECTORY   a corpus: parquet, jsonl or warc
#
# Articles of general news (3 % with an act) and of dense news (all with one), made up from a seed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classpath=target/bench.classpath

if [ ! -f "$classpath" ] || [ pom.xml -nt "$classpath" ] ||
  [ -n "$(find src -newer "$classpath" -name '*.java' | head -n 1)" ]; then
  ./mvnw --quiet --batch-mode -Dspotless.check.skip=true -Djacoco.skip=true test-compile \
    dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath" >&2
fi

run() {
  "$java" @conf/java-options "-Xmx${BENCH_HEAP:-1536m}" -Dspark.master="local[${BENCH_CORES:-2}]" \
    -Dspark.ui.enabled=false -Dspark.driver.host=127.0.0.1 -Dspark.driver.bindAddress=127.0.0.1 \
    -Dlog4j2.configurationFile=file:conf/log4j2.properties ${BENCH_JAVA_OPTIONS-} \
    -cp "target/test-classes:target/classes:$(cat "$classpath")" "$@"
}

case ${1-} in
  core) shift && run org.openjdk.jmh.Main "$@" ;;
  resolution) run org.breakranks.event.ResolutionBenchmark ;;
  make) run org.breakranks.bench.Bench "$@" ;;
  *)
    mkdir -p target/bench
    rm -rf target/bench/w[0-9]* # what is published already would not be read again
    run org.breakranks.bench.Bench run "${1:-20000}" "${2:-2000}" "${3:-2}" target/bench
    ;;
esac
