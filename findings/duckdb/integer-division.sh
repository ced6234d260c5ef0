#!/usr/bin/env bash
# The operator for whole-number division gives 17401.2.
#
# Expected: a // b is the whole number of times b goes into a, rounded down, as in Python.
# True:     in DuckDB it is that for whole-number types only, and there it rounds towards zero. For DECIMAL and DOUBLE it
#           divides as / does and keeps the fraction.
# Matters:  price // tick looks like the number of ticks, and group by price // 5 like price levels: each price is a group of
#           its own. Below zero (spreads) -7 // 2 is -3, not -4. Use floor(a / b).
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
for (const division of ['4350.30 // 0.25', '4350.30::double // 0.25', 'floor(4350.30 / 0.25)', '7 // 2', '-7 // 2', '-7.0 // 2'])
  console.log(`${division} = ${(await session.runAndReadAll(`select ${division}`)).getRowsJson()[0][0]}`)
E

cat > expected <<'E'
4350.30 // 0.25 = 17401.2
4350.30::double // 0.25 = 17401.2
floor(4350.30 / 0.25) = 17401
7 // 2 = 3
-7 // 2 = -3
-7.0 // 2 = -3.5
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
