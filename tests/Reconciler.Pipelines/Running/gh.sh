#!/usr/bin/env bash
# Stands in for the GitHub CLI: notes its arguments, and keeps comments and issues as files in $GITHUB_STATE.
set -euo pipefail
printf '%s\n' "$*" >> "$GITHUB_STATE/calls"
[ -n "$GH_TOKEN" ]

option() { # the value behind an option
  local name=$1
  shift
  while [ $# -gt 0 ]; do
    if [ "$1" = "$name" ]; then printf '%s' "$2"; return; fi
    shift
  done
}

# The numbers of the files in a folder that begin with the mark: what the workflows' jq filters choose.
marked() {
  local file
  for file in "$GITHUB_STATE/$1"/*; do
    if [ -f "$file" ] && [ "$(head -n 1 "$file")" = "$MARKER" ]; then basename "$file"; fi
  done
}

# The filter itself, where there is a jq to run it.
filter() {
  local file
  if ! command -v jq > /dev/null; then marked "$1"; return; fi
  for file in "$GITHUB_STATE/$1"/*; do
    if [ -f "$file" ]; then jq -n --arg n "$(basename "$file")" --rawfile body "$file" '{id: $n, number: $n, body: $body}'; fi
  done | jq -s . | jq -r "$2"
}

create() {
  local number=1
  while [ -e "$GITHUB_STATE/$1/$number" ]; do number=$((number + 1)); done
  cp "$2" "$GITHUB_STATE/$1/$number"
}

case "$1 $2" in
  "api --method")
    body=$(option --field "$@")
    cp "${body#body=@}" "$GITHUB_STATE/comments/${4##*/}" ;;
  "api "*) filter comments "$(option --jq "$@")" ;;
  "pr comment") create comments "$(option --body-file "$@")" ;;
  "issue list") filter issues "$(option --jq "$@")" ;;
  "issue create") create issues "$(option --body-file "$@")" ;;
  "issue edit") cp "$(option --body-file "$@")" "$GITHUB_STATE/issues/$3" ;;
  "issue close") mv "$GITHUB_STATE/issues/$3" "$GITHUB_STATE/closed/" ;;
  "label create") ;;
  *) echo "gh $*: not known here" >&2; exit 64 ;;
esac
