#!/usr/bin/env bash
# Daily buckets of zoned timestamps begin at midnight UTC, though the session has a time zone and everything else follows it.
#
# Expected: with SET TimeZone = 'America/New_York', time_bucket('1 day', t) begins at midnight in New York, as date_trunc('day',
#           t) does.
# True:     time_bucket over TIMESTAMP WITH TIME ZONE counts from an origin in UTC: the day begins at 19:00 or 20:00, and months
#           at the evening before. A time zone is taken only as a third argument.
# Matters:  the evening session is in one bucket with the day before or after, depending on the function; the bucket's edge
#           moves by an hour with daylight saving time.
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
await session.run("set TimeZone = 'America/New_York'")
await session.run("create table tick as select timestamptz '2024-01-02 22:00:00' as t")
for (const day of ["date_trunc('day', t)", "time_bucket(interval '1 day', t)", "time_bucket(interval '1 month', t)",
  "time_bucket(interval '1 day', t, 'America/New_York')"])
  console.log(`${day}: ${(await session.runAndReadAll(`select (${day})::varchar from tick`)).getRowsJson()[0][0]}`)
E

cat > expected <<'E'
date_trunc('day', t): 2024-01-02 00:00:00-05
time_bucket(interval '1 day', t): 2024-01-02 19:00:00-05
time_bucket(interval '1 month', t): 2023-12-31 19:00:00-05
time_bucket(interval '1 day', t, 'America/New_York'): 2024-01-02 00:00:00-05
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
