#!/usr/bin/env bash
# With cast_date the contract "GC 02-13" is 13 February 2001.
#
# Expected: only what looks like a date as a whole becomes one; names and numbers stay what they are.
# True:     csv-parse asks JavaScript's Date.parse, and that skips words it does not know and fills in the year 2001. Contracts
#           written with month and year, prices with a decimal comma ("4,25") and "NQ 1" become dates. Names whose first
#           character is a digit stay text, so that 6E and GC differ in type in one column.
# Matters:  the contract month of futures turns into a day of a wrong year, in silence. Give cast a function that knows the
#           columns.
# Seen:     28 November 2026, csv-parse 7.0.3, node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund csv-parse@7.0.3 >> npm.log

cat > find.mjs <<'E'
import { parse } from 'csv-parse/sync'
const text = 'value\nGC 02-13\nES 12-24\n6E 03-25\nESZ4\nNQ 1\n"4,25"\n'
const read = parse(text, { columns: true, cast: true, cast_date: true })
console.log(read.map(row => row.value instanceof Date ? row.value.toISOString().slice(0, 10) : `"${row.value}"`).join('\n'))
E

cat > expected <<'E'
2001-02-13
2001-12-24
"6E 03-25"
"ESZ4"
2001-01-01
2001-04-25
E
TZ=UTC node find.mjs | tee seen
diff expected seen
echo 'as described'
