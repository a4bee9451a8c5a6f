#!/usr/bin/env bash
# Every stage: articles in, published tables out.
exec "$(dirname "$0")/breakranks" run "$@"
