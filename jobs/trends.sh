#!/usr/bin/env bash
# Published events in, trends and flows out.
exec "$(dirname "$0")/breakranks" trends "$@"
