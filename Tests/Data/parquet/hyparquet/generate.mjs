// Writes the bars of a text file (end_unix_ms,open,high,low,close,volume; prices with one decimal) as parquet in the forms of
// pandas and Arrow. Run: npm install hyparquet-writer@0.17.0, then node generate.mjs MARKET.csv
import { readFileSync, writeFileSync } from 'node:fs'
import { parquetWriteBuffer } from 'hyparquet-writer'

const rows = readFileSync(process.argv[2], 'utf8').trim().split('\n').slice(1).map(line => line.split(',').map(Number))
const length = 30_000
const ends = rows.map(row => BigInt(row[0]))
const utc = { isAdjustedToUTC: true }, local = { isAdjustedToUTC: false }
const root = count => ({ name: 'schema', num_children: count })
const required = 'REQUIRED', optional = 'OPTIONAL'

function time(name, unit, zone, factor, shift = 0n, repetition_type = optional) {
  return [
    { name, data: ends.map(end => (end + shift) * factor / 1000n) },
    { name, type: 'INT64', repetition_type, logical_type: { type: 'TIMESTAMP', ...zone, unit } },
  ]
}

const prices = ['open', 'high', 'low', 'close']
const doubles = prices.map((name, i) => [
  { name, data: rows.map(row => row[i + 1]) }, { name, type: 'DOUBLE', repetition_type: optional },
])
const floats = prices.map((name, i) => [
  { name, data: rows.map(row => row[i + 1]) }, { name, type: 'FLOAT', repetition_type: required },
])
const tenths = prices.map((name, i) => [
  { name, data: rows.map(row => row[i + 1]) },
  { name, type: 'INT32', repetition_type: required, converted_type: 'DECIMAL', scale: 1, precision: 9 },
])
const volume = [
  { name: 'volume', data: rows.map(row => BigInt(row[5])) }, { name: 'volume', type: 'INT64', repetition_type: optional },
]
const realVolume = [
  { name: 'volume', data: rows.map(row => row[5]) }, { name: 'volume', type: 'DOUBLE', repetition_type: optional },
]
const text = (name, write) => [
  { name, data: rows.map(row => write(new Date(row[0]))) },
  { name, type: 'BYTE_ARRAY', repetition_type: optional, converted_type: 'UTF8' },
]

const packed = (encoding, [column, schema]) => [{ ...column, encoding }, schema]

const index = name => [
  { key: 'pandas', value: JSON.stringify({ index_columns: [name], columns: [], creator: { library: 'pyarrow' } }) },
]

const forms = {
  'pandas-ns-index-last': [
    [...doubles, volume, time('end_time', 'NANOS', local, 1_000_000_000n)], { kvMetadata: index('end_time') },
  ],
  'pandas-us-zoned': [[time('end_time', 'MICROS', utc, 1_000_000n), ...doubles, volume], { codec: 'UNCOMPRESSED' }],
  'pandas-ms-naive': [[time('end_time', 'MILLIS', local, 1_000n, 0n, required), ...doubles, realVolume], {}],
  'pandas-open-ns-zoned': [[time('open_time', 'NANOS', utc, 1_000_000_000n, BigInt(-length)), ...doubles, volume], {}],
  'float-required': [[time('end_time', 'MICROS', utc, 1_000_000n), ...floats, volume], { pageSize: 256 }],
  'decimal-prices': [[time('end_time', 'MILLIS', utc, 1_000n), ...tenths, volume], { codec: 'UNCOMPRESSED' }],
  'text-time': [[text('end_time', end => end.toISOString()), ...doubles, volume], {}],
  'three-row-groups': [[time('end_time', 'NANOS', utc, 1_000_000_000n), ...doubles, volume], { rowGroupSize: 50 }],
  'delta-times': [[packed('DELTA_BINARY_PACKED', time('end_time', 'MICROS', utc, 1_000_000n)), ...doubles, volume], {}],
  'split-prices': [
    [time('end_time', 'MICROS', utc, 1_000_000n), ...doubles.map(column => packed('BYTE_STREAM_SPLIT', column)), volume], {},
  ],
  'no-statistics': [[time('end_time', 'MICROS', utc, 1_000_000n), ...doubles, volume], { statistics: false, dictionarySize: 0 }],
}

for (const [name, [columns, options]] of Object.entries(forms)) {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(([column]) => column), schema: [root(columns.length), ...columns.map(([, schema]) => schema)],
    ...options,
  })
  writeFileSync(`hyparquet-${name}.parquet`, new Uint8Array(buffer))
}
