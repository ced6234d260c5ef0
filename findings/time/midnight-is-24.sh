#!/usr/bin/env bash
# Midnight is 24:00 of the day that begins.
#
# Expected: with hour12: false a clock goes from 00:00 to 23:59.
# True:     in en-US, Intl then counts the hours from 1 to 24, and writes the first minute of 2 January as "01/02/2024, 24:00".
#           In en-GB the same option gives 00:00; hourCycle: 'h23' gives it everywhere.
# Matters:  bars of midnight sort behind all others of their day, and a reader that knows 24:00 takes them for the next day's.
#           Converting to exchange time by way of this text moves them by 24 hours.
# Seen:     28 November 2026, node 20.20 (ICU 78.2).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > find.mjs <<'E'
const midnight = new Date('2024-01-02T05:00:00Z')
const day = { timeZone: 'America/New_York', day: '2-digit', month: '2-digit', year: 'numeric' }
const parts = { ...day, hour: '2-digit', minute: '2-digit' }
for (const [language, clock] of [['en-US', { hour12: false }], ['en-GB', { hour12: false }], ['en-US', { hourCycle: 'h23' }]])
  console.log(language, JSON.stringify(clock), new Intl.DateTimeFormat(language, { ...parts, ...clock }).format(midnight))
E

cat > expected <<'E'
en-US {"hour12":false} 01/02/2024, 24:00
en-GB {"hour12":false} 02/01/2024, 00:00
en-US {"hourCycle":"h23"} 01/02/2024, 00:00
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
