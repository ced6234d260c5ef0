#!/usr/bin/env bash
# As time zones, BST lies in Bangladesh, EST has no daylight saving time and CST has.
#
# Expected: BST is London's summer time or is refused; EST and CST are of one kind, both fixed or both with daylight saving
#           time.
# True:     the names come from ICU's and tzdata's old lists: BST is Asia/Dhaka, IST Asia/Calcutta, EST the whole year 5 hours
#           behind, CST Chicago with daylight saving time. Date.parse of the same engine reads "CST" as 6 hours behind, also in
#           July. Databases that use ICU (DuckDB's AT TIME ZONE) take the same names.
# Matters:  vendors write "08:00 EST" and "08:00 CST" the whole year. A zone made from the letters is an hour wrong in summer
#           for the one and right for the other, and London's prices are 5 hours off. Map the letters to America/New_York and so
#           on yourself.
# Seen:     28 November 2026, node 20.20 (ICU 78.2, tzdata 2025c).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > find.mjs <<'E'
const summer = new Date('2024-07-01T12:00:00Z')
for (const zone of ['BST', 'IST', 'EST', 'CST', 'PST']) {
  const offset = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(summer)
    .find(part => part.type === 'timeZoneName').value
  console.log(`${zone} in July: ${offset}`)
}
console.log('8:00 CST in July, by Date.parse:', new Date('Mon, 01 Jul 2024 08:00:00 CST').toISOString())
E

cat > expected <<'E'
BST in July: GMT+06:00
IST in July: GMT+05:30
EST in July: GMT-05:00
CST in July: GMT-05:00
PST in July: GMT-07:00
8:00 CST in July, by Date.parse: 2024-07-01T14:00:00.000Z
E
node find.mjs | tee seen
diff expected seen
echo 'as described'
