// The data of the page: the length of the texts, the texts as JSON, then columns of whole numbers.
async function unpack(text) {
  const letters = atob(text), packed = new Uint8Array(letters.length);
  for (let i = 0; i < packed.length; i++) packed[i] = letters.charCodeAt(i);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const length = new DataView(bytes.buffer).getInt32(0, true);
  const data = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  return { data, columns: new Columns(bytes, 4 + length) };
}

class Columns {
  constructor(bytes, at) { this.bytes = bytes; this.at = at; }

  // Each value is the difference to the one before, a step higher: 0 is no value. Zigzag, seven bits a byte.
  next(count, scale, origin) {
    const values = new Float64Array(count), bytes = this.bytes;
    let at = this.at, sum = 0;
    for (let row = 0; row < count; row++) {
      let byte = bytes[at++], number = byte & 127, place = 128;
      while (byte > 127) {
        byte = bytes[at++];
        number += (byte & 127) * place;
        place *= 128;
      }
      if (number === 0) { values[row] = NaN; continue; }
      number -= 1;
      sum += number % 2 === 0 ? number / 2 : -(number + 1) / 2;
      values[row] = origin + sum * scale;
    }
    this.at = at;
    return values;
  }
}

// The chart's columns in the order in which they were packed: the primary series, equity, plots, then other series.
function readChart(about, columns) {
  const bars = readBars(about, columns), equity = columns.next(about.count, 0.01, 0);
  const plots = about.plots.map(plot => ({ ...plot, values: columns.next(about.count, plot.step, plot.low) }));
  const others = (about.series || []).map(series => ({ name: series.name, bars: readBars(series.bars, columns) }));
  return { ...bars, equity, plots, others, tickSize: about.tickSize, pointValue: about.pointValue };
}

// Bars with levels of half, a quarter … of the detail, so that what is drawn never grows with the data.
function readBars(about, columns) {
  const n = about.count, step = about.priceStep;
  const time = columns.next(n, about.timeUnit, 0);
  const open = columns.next(n, 1, 0), high = columns.next(n, 1, 0), low = columns.next(n, 1, 0), close = columns.next(n, 1, 0);
  const digits = Math.max(0, Math.min(10, Math.ceil(-Math.log10(step) - 1e-9) + 2));
  // Nothing but the nearest number to the decimal fraction, as if it were written out and read.
  const places = 10 ** digits, exact = value => Math.round(value * step * places) / places;
  for (let i = 0; i < n; i++) {
    high[i] = exact(high[i] + open[i]);
    low[i] = exact(low[i] + open[i]);
    close[i] = exact(close[i] + open[i]);
    open[i] = exact(open[i]);
  }
  const volume = columns.next(n, 1, 0);
  const levels = [{ step: 1, open, high, low, close, volume }];
  while (levels[levels.length - 1].open.length > 500) levels.push(coarser(levels[levels.length - 1]));
  return { count: n, time, levels };
}

function coarser(fine) {
  const n = Math.ceil(fine.open.length / 2);
  const level = { step: fine.step * 2, open: new Float64Array(n), high: new Float64Array(n), low: new Float64Array(n),
    close: new Float64Array(n), volume: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    const a = 2 * i, b = Math.min(a + 1, fine.open.length - 1);
    level.open[i] = fine.open[a];
    level.high[i] = Math.max(fine.high[a], fine.high[b]);
    level.low[i] = Math.min(fine.low[a], fine.low[b]);
    level.close[i] = fine.close[b];
    level.volume[i] = fine.volume[a] + (b > a ? fine.volume[b] : 0);
  }
  return level;
}

const tradeFields = ['number', 'instrument', 'side', 'quantity', 'entryUtc', 'exitUtc', 'entryPrice', 'exitPrice', 'entryName',
  'exitName', 'profit', 'cumulative', 'drawdown', 'commission', 'mae', 'mfe', 'bars', 'entryBar', 'exitBar', 'isOfChart'];

function readTrades(rows) {
  return rows.map(row => Object.fromEntries(tradeFields.map((name, i) => [name, row[i]])));
}
