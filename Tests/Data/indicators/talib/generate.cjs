// Makes gold.csv: values of TA-Lib itself (its C code as WebAssembly, npm package talib-web 0.1.3) over the first 400
// gold minute bars. One column an output, named as the product's models name it. Run once:
//   npm install talib-web@0.1.3 && node generate.cjs
const fs = require('fs');
const path = require('path');
delete globalThis.fetch; // Without it the package reads its binary as a file.

const bars = 400;
const rows = fs.readFileSync(path.join(__dirname, '../../gc/GCZ3_1m_open_stamped.csv'), 'utf8').trim().split('\n').slice(1, bars + 1)
  .map(row => row.split(',').map(Number));
const [, open, high, low, close, volume] = [0, 1, 2, 3, 4, 5].map(column => rows.map(row => row[column]));
const EMA = 1;

const tables = [];
const add = (name, values) => tables.push({ name, values });
const one = (name, result) => add(name, result[0]);

// TA-Lib's C function itself: range, inputs, options, begin and count of the output, outputs. The package's own wrapper asks
// for one bar more than there is and does not say where the output begins.
let wasm;
function call(name, inputs, options = [], outputs = 1) {
  const allocate = () => wasm._malloc(8 * bars);
  const ins = inputs.map(values => { const at = allocate(); wasm.HEAPF64.set(values, at / 8); return at; });
  const outs = Array.from({ length: outputs }, allocate);
  const range = wasm._malloc(8);
  const passed = [0, bars - 1, ...ins, ...options, range, range + 4, ...outs];
  const code = wasm.ccall('TA_' + name, 'number', passed.map(() => 'number'), passed);
  if (code !== 0) throw new Error(name + ' failed with ' + code);
  const [begin, count] = [wasm.HEAP32[range / 4], wasm.HEAP32[range / 4 + 1]];
  const results = outs.map(at => new Array(begin).fill(NaN).concat(Array.from(wasm.HEAPF64.slice(at / 8, at / 8 + count))));
  [...ins, ...outs, range].forEach(at => wasm._free(at));
  return results;
}

function all() {
  one('adl', call('AD', [high, low, close, volume]));
  one('chaikinosc(3, 10)', call('ADOSC', [high, low, close, volume], [3, 10]));
  one('truerange', call('TRANGE', [high, low, close]));
  one('obv', call('OBV', [close, volume]));
  for (const p of [5, 14]) {
    one(`adx(${p})`, call('ADX', [high, low, close], [p]));
    one(`adx(${p}).plusdi`, call('PLUS_DI', [high, low, close], [p]));
    one(`adx(${p}).minusdi`, call('MINUS_DI', [high, low, close], [p]));
    one(`dm(${p})`, call('DX', [high, low, close], [p]));
    one(`adxr(${p}, ${p - 1})`, call('ADXR', [high, low, close], [p]));
    const aroon = call('AROON', [high, low], [p], 2);
    add(`aroon(${p})`, aroon[1]);
    add(`aroon(${p}).down`, aroon[0]);
    one(`aroon(${p}).oscillator`, call('AROONOSC', [high, low], [p]));
    one(`atr(${p})`, call('ATR', [high, low, close], [p]));
    one(`natr(${p})`, call('NATR', [high, low, close], [p]));
    one(`cci(${p})`, call('CCI', [high, low, close], [p]));
    one(`mfi(${p})`, call('MFI', [high, low, close, volume], [p]));
    one(`williamsr(${p})`, call('WILLR', [high, low, close], [p]));
    for (const [name, f] of [['cmo', 'CMO'], ['dema', 'DEMA'], ['ema', 'EMA'], ['kama', 'KAMA'], ['linreg', 'LINEARREG'],
      ['max', 'MAX'], ['min', 'MIN'], ['momentum', 'MOM'], ['roc', 'ROC'], ['rsi', 'RSI'], ['sma', 'SMA'], ['sum', 'SUM'],
      ['tema', 'TEMA'], ['trima', 'TRIMA'], ['trix', 'TRIX'], ['wma', 'WMA']])
      one(`${name}(${p})`, call(f, [close], [p]));
    one(`linreg(${p}).slope`, call('LINEARREG_SLOPE', [close], [p]));
    one(`linreg(${p}).intercept`, call('LINEARREG_INTERCEPT', [close], [p]));
    one(`stddev(${p})`, call('STDDEV', [close], [p, 1]));
    one(`t3(${p}, 3, 0.7)`, call('T3', [close], [p, 0.7]));
    one(`volsma(${p})`, call('SMA', [volume], [p]));
  }
  one('trima(7)', call('TRIMA', [close], [7]));
  const bands = call('BBANDS', [close], [20, 2.5, 2.5, 0], 3);
  add('bollinger(20, 2.5)', bands[1]);
  add('bollinger(20, 2.5).upper', bands[0]);
  add('bollinger(20, 2.5).lower', bands[2]);
  for (const [fast, slow, signal] of [[12, 26, 9], [3, 10, 16]]) {
    const macd = call('MACD', [close], [fast, slow, signal], 3);
    const name = `macd(${fast}, ${slow}, ${signal})`;
    add(name, macd[0]);
    add(name + '.signal', macd[1]);
    add(name + '.histogram', macd[2]);
    one(`ppo(${fast}, ${slow}, ${signal})`, call('PPO', [close], [fast, slow, EMA]));
  }
  const slow = call('STOCH', [high, low, close], [14, 3, 0, 5, 0], 2);
  add('stochastics(14, 3, 5)', slow[0]);
  add('stochastics(14, 3, 5).d', slow[1]);
  const fast = call('STOCHF', [high, low, close], [9, 4, 0], 2);
  add('stochfast(9, 4)', fast[0]);
  add('stochfast(9, 4).d', fast[1]);
  const relative = call('STOCHRSI', [close], [14, 5, 3, 0], 2);
  add('stochrsi(14, 5, 1, 3)', relative[0]);
  add('stochrsi(14, 5, 1, 3).d', relative[1]);
  one('psar(0.02, 0.2, 0.02)', call('SAR', [high, low], [0.02, 0.2]));
  one('psar(0.05, 0.3, 0.05)', call('SAR', [high, low], [0.05, 0.3]));
  one('ultimate(7, 14, 28)', call('ULTOSC', [high, low, close], [7, 14, 28]));
  one('ultimate(5, 11, 33)', call('ULTOSC', [high, low, close], [5, 11, 33]));
}

require('talib-web').init(path.join(path.dirname(require.resolve('talib-web')), 'talib.wasm')).then(loaded => {
  wasm = loaded;
  all();
  const lines = [tables.map(table => table.name).join(';')];
  for (let i = 0; i < bars; i++)
    lines.push(tables.map(table => Number.isNaN(table.values[i]) ? '' : String(table.values[i])).join(';'));
  fs.writeFileSync(path.join(__dirname, 'gold.csv'), lines.join('\n') + '\n');
});
