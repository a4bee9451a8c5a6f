#!/usr/bin/env bash
# Published mentions in, events and claims out.
exec "$(dirname "$0")/breakranks" resolve "$@"
