#!/usr/bin/env bash
# Published tables in, a page to be read offline out.
exec "$(dirname "$0")/breakranks" report "$@"
