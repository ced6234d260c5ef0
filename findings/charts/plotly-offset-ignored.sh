#!/usr/bin/env bash
# 09:30-05:00, 09:30Z and 09:30+09:00 are drawn at the same place.
#
# Expected: the offset of a time stamp counts, or a stamp that has one is refused.
# True:     plotly.js reads the stamp up to the offset and leaves the rest out: wall clock time, whatever the zone. A Date
#           object is shown in the time zone of the browser instead, so that one trace of texts and one of dates lie apart.
# Matters:  fills with exchange time and bars with UTC lie hours apart on one axis, or meet only by accident. Convert all to one
#           zone and write them without an offset.
# Seen:     28 November 2026, plotly.js 2.28.0 (its module of dates alone, without a browser), node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm pack --prefer-offline --silent plotly.js@2.28.0 >> npm.log
tar xzf plotly.js-2.28.0.tgz package/src
npm install --prefer-offline --no-audit --no-fund \
  @plotly/d3@3.8.1 d3-time-format@2.3.0 fast-isnumeric@1.1.4 gl-mat4@1.2.0 >> npm.log

cat > find.cjs <<'E'
// What the library touches of a page while it loads.
globalThis.Element = class { setAttribute() {} setAttributeNS() {} }
globalThis.CSSStyleDeclaration = class { setProperty() {} }
globalThis.self = globalThis.window = globalThis
globalThis.document = { documentElement: { style: {} }, createElement: () => ({ style: {} }), getElementById: () => null }
const dates = require('./package/src/lib/dates.js')
const texts = ['2024-01-02T09:30:00Z', '2024-01-02T09:30:00-05:00', '2024-01-02T09:30:00+09:00']
for (const time of [...texts, new Date(texts[0])])
  console.log(`${time instanceof Date ? 'Date of ' + time.toISOString() : time}: ${dates.ms2DateTime(dates.dateTime2ms(time))}`)
E

cat > expected <<'E'
2024-01-02T09:30:00Z: 2024-01-02 09:30
2024-01-02T09:30:00-05:00: 2024-01-02 09:30
2024-01-02T09:30:00+09:00: 2024-01-02 09:30
Date of 2024-01-02T09:30:00.000Z: 2024-01-02 04:30
E
TZ=America/New_York node find.cjs | tee seen
diff expected seen
echo 'as described'
