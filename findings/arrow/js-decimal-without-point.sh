#!/usr/bin/env bash
# The decimal 100.07 is shown as 10007.
#
# Expected: a value of type Decimal with scale 2 prints as 100.07 and is 100.07 as a number.
# True:     apache-arrow gives the whole number behind it; text, number and JSON of it know nothing of the scale, which only the
#           column's type has.
# Matters:  prices from databases come as decimals. They arrive a hundredfold, or a thousandfold for another column, without any
#           sign of it. Divide by 10 ** type.scale.
# Seen:     28 November 2026, apache-arrow 21.2.0, node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --prefer-offline --no-audit --no-fund apache-arrow@21.2.0 >> npm.log

cat > find.mjs <<'E'
import { Decimal, makeData, makeVector } from 'apache-arrow'
const price = makeVector(makeData({ type: new Decimal(2, 18, 128), data: new Uint32Array([10007, 0, 0, 0]) }))
console.log('type: ', String(price.type))
console.log('text: ', String(price.get(0)))
console.log('number:', Number(price.get(0)))
console.log('scale:', price.type.scale)
E

cat > expected <<'E'
type:  Decimal[18e+2]
text:  10007
number: 10007
scale: 2
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
