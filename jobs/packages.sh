#!/usr/bin/env bash
# spark-submit $(jobs/packages.sh) --class org.breakranks.cli.Main target/breakranks-<version>.jar <command> ...
#
# Prints the options by which Spark fetches the libraries of the small jar, the one without -all: those
# that pom.xml declares, and not what Spark NLP declares besides, half a gigabyte that no rule needs.
set -euo pipefail

packages=(
  com.johnsnowlabs.nlp:spark-nlp_2.12:5.5.3
  com.amazonaws:aws-java-sdk-core:1.12.500
  com.typesafe:config:1.4.9
  info.picocli:picocli:4.7.7
  org.jsoup:jsoup:1.24.1
  org.netpreserve:jwarc:0.36.0
  net.dankito.readability4j:readability4j:1.0.8
  org.freemarker:freemarker:2.3.35
  org.apache.opennlp:opennlp-tools:2.5.11
  org.apache.opennlp:opennlp-models-langdetect:1.3.0
)

without=(
  'com.johnsnowlabs.nlp:tensorflow-*'
  'com.johnsnowlabs.nlp:jsl-*'
  'com.microsoft.onnxruntime:*'
  'com.amazonaws:aws-java-sdk-s3'
  'com.google.cloud:*'
  'com.navigamez:*'
  'com.github.universal-automata:*'
  'org.rocksdb:*'
  'org.apache.poi:*'
  'org.eclipse.angus:*'
  'jakarta.mail:*'
)

IFS=,
printf '%s\n' --packages "${packages[*]}" --exclude-packages "${without[*]}"
