#!/usr/bin/env bash
# The same WHERE finds a row in a table and does not find it in the parquet file the table was read from.
#
# Expected: a query gives the same rows from a file and from a table that is a copy of it.
# True:     for DuckDB NaN is the greatest number, so that "x > 100" keeps NaN. Least and greatest value in a parquet file leave
#           NaN out, as the format asks; DuckDB skips a row group whose greatest value is 3, and its NaN with it. DuckDB's own
#           files have no such values where there is NaN, so that they show nothing of it; files of other writers do.
# Matters:  NaN stands for "no value yet" in columns of indicators. A filter then counts these rows in memory and skips them,
#           whole row groups at a time, in files: say isnan(x) or not isnan(x) in every filter.
# Seen:     28 November 2026, DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1), hyparquet-writer 0.17.0, node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 hyparquet-writer@0.17.0 >> npm.log

cat > find.mjs <<'E'
import { writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetWriteBuffer } from 'hyparquet-writer'
const column = { name: 'x', data: [1, NaN, 2, 3], type: 'DOUBLE' }
writeFileSync('other.parquet', new Uint8Array(parquetWriteBuffer({ columnData: [column] })))
const session = await (await DuckDBInstance.create(':memory:')).connect()
await session.run("create table copied as from 'other.parquet'")
await session.run("copy copied to 'own.parquet'")
for (const from of ['copied', "'own.parquet'", "'other.parquet'"]) {
  const count = async where => (await session.runAndReadAll(`select count(*) from ${from} where ${where}`)).getRowsJson()[0][0]
  console.log(`${from}: x > 100 ${await count('x > 100')}, isnan(x) ${await count('isnan(x)')}`)
}
E

cat > expected <<'E'
copied: x > 100 1, isnan(x) 1
'own.parquet': x > 100 1, isnan(x) 1
'other.parquet': x > 100 0, isnan(x) 1
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
