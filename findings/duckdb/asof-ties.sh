#!/usr/bin/env bash
# Which of several quotes with the same time an ASOF JOIN takes depends on how many trades there are.
#
# Expected: with three quotes at the trade's own time the last one is taken, or at least always the same one.
# True:     with fewer than 64 trades DuckDB joins by a loop and takes the first of the three; from 64 on it sorts and takes the
#           last. The bound is the setting asof_loop_join_threshold; no order among equal times is promised.
# Matters:  quotes often share a millisecond. A query tried on ten trades gives other spreads than the same query on a day. Add
#           a sequence number to what is joined, or keep the last row of each time before the join.
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
await session.run('create table quote as select t as time, k as number from range(1, 101) a(t), range(1, 4) b(k) order by t, k')
for (const trades of [10, 100]) {
  await session.run(`create or replace table trade as select t as time from range(1, ${trades + 1}) a(t)`)
  const taken = await session.runAndReadAll('select distinct number from trade asof join quote using (time) order by number')
  console.log(`${trades} trades: quote ${taken.getRowsJson().flat().join(' and ')} of 3`)
}
E

cat > expected <<'E'
10 trades: quote 1 of 3
100 trades: quote 3 of 3
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
