#!/usr/bin/env bash
# A column of the tickers T and F is read as true and false.
#
# Expected: a column of letters is text.
# True:     DuckDB's CSV reader takes T and F (small letters too) for truth values. A file with only these two tickers has a
#           BOOLEAN column; one more ticker among the rows makes it text again.
# Matters:  T and F are the tickers of two large American shares. The type of a column, and so a join on it, depends on which
#           other rows are in the file. Name the type: read_csv(..., types = {'symbol': 'VARCHAR'}).
# Seen:     28 November 2026, DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1), node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >> npm.log

printf '%s\n' symbol,price T,22.5 F,10.25 > two.csv
printf '%s\n' symbol,price T,22.5 F,10.25 V,310 > three.csv
cat > find.mjs <<'E'
import { DuckDBInstance } from '@duckdb/node-api'
const session = await (await DuckDBInstance.create(':memory:')).connect()
for (const file of ['two', 'three']) {
  const rows = await session.runAndReadAll(`select symbol, typeof(symbol) from read_csv('${file}.csv')`)
  console.log(file + ':', rows.getRowsJson().map(row => row.join(' ')).join(', '))
}
E

cat > expected <<'E'
two: true BOOLEAN, false BOOLEAN
three: T VARCHAR, F VARCHAR, V VARCHAR
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
