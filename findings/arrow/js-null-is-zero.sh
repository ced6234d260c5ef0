#!/usr/bin/env bash
# A missing price is 0 in a column's array, and a missing field is NaN and not missing.
#
# Expected: toArray() of a column with a null has null or NaN there, as get() and toJSON() say null.
# True:     apache-arrow gives the bare buffer, in which the place of a null holds 0; the marks of what is null are left behind.
#           From objects in which the field is absent, tableFromJSON makes NaN and counts no null.
# Matters:  toArray() is the fast way into charts and sums. A bar without a trade draws a line down to 0, and averages count it.
#           nullCount tells whether there are nulls in the column; check it before toArray().
# Seen:     28 November 2026, apache-arrow 21.2.0, node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund apache-arrow@21.2.0 >> npm.log

cat > find.mjs <<'E'
import { tableFromJSON } from 'apache-arrow'
for (const [name, second] of [['null', { close: null }], ['absent', {}]]) {
  const close = tableFromJSON([{ close: 4350.25 }, second, { close: 4350.5 }]).getChild('close')
  console.log(`${name}: get ${close.get(1)}, toArray ${close.toArray().join(' ')}, nullCount ${close.nullCount}`)
}
E

cat > expected <<'E'
null: get null, toArray 4350.25 0 4350.5, nullCount 1
absent: get NaN, toArray 4350.25 NaN 4350.5, nullCount 0
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
