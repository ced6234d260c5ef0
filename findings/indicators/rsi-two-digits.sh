#!/usr/bin/env bash
# An RSI has two digits after the point, and a price that stands still is fully overbought.
#
# Expected: an indicator gives the full double, as the same library's averages do; with neither gain nor loss the RSI is 50, 0
#           or no value.
# True:     technicalindicators rounds RSI (and MFI) to two digits before it gives them, and where nothing was lost the RSI is
#           100, also when nothing was gained. Its moving averages and its MACD are not rounded.
# Matters:  crossings of two RSI lines fall on equal values, comparisons with other packages end at the second digit, and a
#           halted or illiquid market gives a signal to sell on every bar.
# Seen:     28 November 2026, technicalindicators 3.1.0, node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund technicalindicators@3.1.0 >> npm.log

cat > find.mjs <<'E'
import indicators from 'technicalindicators'
const closes = [10, 11, 10.5, 11.25, 11, 11.75, 11.5]
// Wilder's averages of gains and losses over 3 bars, worked out in full.
let gain = 0, loss = 0
const full = []
for (let bar = 1; bar < closes.length; bar++) {
  const change = closes[bar] - closes[bar - 1]
  const old = bar <= 3 ? 1 : 2 / 3
  gain = gain * old + Math.max(change, 0) / 3
  loss = loss * old + Math.max(-change, 0) / 3
  if (bar >= 3) full.push(100 - 100 / (1 + gain / loss))
}
console.log('by hand:', full.map(value => value.toFixed(6)).join(' '))
console.log('library:', indicators.RSI.calculate({ period: 3, values: closes }).map(String).join(' '))
console.log('average:', indicators.EMA.calculate({ period: 3, values: closes }).slice(0, 2).map(String).join(' '))
console.log('no movement:', indicators.RSI.calculate({ period: 3, values: [5, 5, 5, 5, 5] }).join(' '))
E

cat > expected <<'E'
by hand: 77.777778 66.666667 79.710145 66.666667
library: 77.78 66.67 79.71 66.67
average: 10.5 10.875
no movement: 100 100
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
