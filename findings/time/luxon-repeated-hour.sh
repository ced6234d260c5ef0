#!/usr/bin/env bash
# Which of the two 01:30 of an autumn night Luxon means depends on the season in which the program runs.
#
# Expected: the first one always, or the second one always.
# True:     Luxon starts from the offset that the zone has today. Run in January, 01:30 of the night of 3 November 2024 is the
#           second one (standard time); run in July, the first.
# Matters:  a history read in winter and again in summer has an hour of ticks at other times, with the same library, zone data
#           and file. Markets that trade through that hour have such an hour every year. A test written in one season passes
#           until the clocks change.
# Seen:     28 November 2026, luxon 3.7.2, node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund luxon@3.7.2 >> npm.log

cat > find.mjs <<'E'
import { DateTime, Settings } from 'luxon'
for (const today of ['2026-01-15', '2026-07-15']) {
  Settings.now = () => Date.parse(today)
  for (const [time, zone] of [['2024-11-03T01:30', 'America/New_York'], ['2024-10-27T01:30', 'Europe/London']])
    console.log(`run on ${today}: ${time} ${zone} is ${DateTime.fromISO(time, { zone }).toUTC().toISO()}`)
}
E

cat > expected <<'E'
run on 2026-01-15: 2024-11-03T01:30 America/New_York is 2024-11-03T06:30:00.000Z
run on 2026-01-15: 2024-10-27T01:30 Europe/London is 2024-10-27T01:30:00.000Z
run on 2026-07-15: 2024-11-03T01:30 America/New_York is 2024-11-03T05:30:00.000Z
run on 2026-07-15: 2024-10-27T01:30 Europe/London is 2024-10-27T00:30:00.000Z
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
