#!/usr/bin/env bash
# Articles in, mentions out.
exec "$(dirname "$0")/breakranks" extract "$@"
