#!/usr/bin/env bash
# 2.5 becomes 3 or 2 when cast to a whole number, depending on whether it is a decimal or a double.
#
# Expected: a cast of 2.5 gives one result, the same as round() and then the cast.
# True:     a DECIMAL half goes away from zero, a DOUBLE half to the even neighbour; round() of a double goes away from zero.
#           What is typed as 2.5 is a DECIMAL, what a division gives is a DOUBLE, so that a query tried with typed numbers
#           rounds otherwise than one over a column.
# Matters:  price / tick size is a half where a price lies between two ticks (a mean of bid and ask). The tick it gets depends
#           on the type of the column.
# Seen:     28 November 2026, DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1), node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >> npm.log

cat > find.mjs <<'E'
import { DuckDBInstance } from '@duckdb/node-api'
const session = await (await DuckDBInstance.create(':memory:')).connect()
for (const half of ['2.5', '2.5::double', 'round(2.5::double)', '17400.5', '4350.125 / 0.25'])
  console.log(`(${half})::bigint:`, (await session.runAndReadAll(`select (${half})::bigint`)).getRowsJson()[0][0])
E

cat > expected <<'E'
(2.5)::bigint: 3
(2.5::double)::bigint: 2
(round(2.5::double))::bigint: 3
(17400.5)::bigint: 17401
(4350.125 / 0.25)::bigint: 17400
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
