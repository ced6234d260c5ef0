#!/usr/bin/env bash
# American dates are read as day/month as long as no day is above 12, file by file, even in one query.
#
# Expected: 01/05/2024 is read as 5 January, or refused as ambiguous, and all files of one query alike.
# True:     DuckDB tries day/month first and settles on it when every row seen fits. The first twelve days of January become the
#           first days of twelve months; one row with a day above 12 turns the whole file round. No warning is given.
# Matters:  a file of a whole month is right, the file of its first week is wrong, and a query over both mixes them. Name the
#           form: read_csv(..., dateformat = '%m/%d/%Y').
# Seen:     28 November 2026, DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1), node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >> npm.log

printf '%s\n' date,close 01/02/2024,4350.25 01/05/2024,4351 01/12/2024,4349.5 > week.csv
printf '%s\n' date,close 01/02/2024,4350.25 01/05/2024,4351 01/16/2024,4349.5 > month.csv
cat > find.mjs <<'E'
import { DuckDBInstance } from '@duckdb/node-api'
const session = await (await DuckDBInstance.create(':memory:')).connect()
const dates = async files => (await session.runAndReadAll(`select date from read_csv(${files})`)).getRowsJson().flat().join(' ')
console.log('week: ', await dates("'week.csv'"))
console.log('month:', await dates("'month.csv'"))
console.log('both: ', await dates("['week.csv', 'month.csv']"))
E

cat > expected <<'E'
week:  2024-02-01 2024-05-01 2024-12-01
month: 2024-01-02 2024-01-05 2024-01-16
both:  2024-02-01 2024-05-01 2024-12-01 2024-01-02 2024-01-05 2024-01-16
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
