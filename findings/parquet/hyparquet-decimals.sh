#!/usr/bin/env bash
# A price stored as the exact decimal 0.35 is read as 0.35000000000000003.
#
# Expected: a reader that turns decimals into numbers gives the nearest number, the one that 0.35 in the source text is.
# True:     hyparquet multiplies the whole number by 0.01, which is itself rounded. Of the amounts from 0.01 to 1000.00 one in
#           seven is another number than its own text.
# Matters:  columns are made decimal so that prices compare equal. Joins and === on prices read this way miss rows; round to the
#           column's digits after reading.
# Seen:     28 November 2026, hyparquet 1.31.5, file by DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1), node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 hyparquet@1.31.5 >> npm.log

cat > find.mjs <<'E'
import { DuckDBInstance } from '@duckdb/node-api'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
const session = await (await DuckDBInstance.create(':memory:')).connect()
const amounts = 'select (i / 100)::decimal(9, 2) as price, i::int as cents from range(1, 100001) t(i)'
await session.run(`copy (${amounts}) to 'prices.parquet'`)
const rows = await parquetReadObjects({ file: await asyncBufferFromFile('prices.parquet') })
const other = rows.filter(row => row.price !== row.cents / 100)
console.log(`${other.length} of ${rows.length} differ:`, other.slice(0, 4).map(row => row.price).join(' '))
E

cat > expected <<'E'
13929 of 100000 differ: 0.35000000000000003 0.41000000000000003 0.47000000000000003 0.5700000000000001
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
