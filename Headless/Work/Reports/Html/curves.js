// Equity and what hangs on it.
function curves(data, trades, chart) {
  const bases = [['trade', 'By trade'], ['day', 'By day']];
  if (chart) bases.push(['bar', 'By bar']);
  let basis = 'trade';
  const host = el('div', { class: 'picture', id: 'equity' }), time = clock(data.zone);
  const choose = el('select', { id: 'basis', onchange: () => { basis = choose.value; picture.draw(); } },
    ...bases.map(([value, text]) => el('option', { value }, text)));
  const picture = new Picture(host, 'Equity and drawdown', c => equityOption(c, points(), data.currency, basis === 'bar'));
  const points = () => basis === 'trade' ? [['0', 0, 0], ...trades.map(t => [String(t.number), t.cumulative, t.drawdown])]
    : basis === 'day' ? data.profits.days.map(d => [d.begin, d.equity, d.drawdown]) : byBar(chart(), time);
  const spread = el('div', { class: 'picture', id: 'distribution' }), scatter = el('div', { class: 'picture', id: 'excursion' });
  new Picture(spread, 'Distribution of the profits of trades', c => distributionOption(c, trades.map(t => t.profit), data.currency));
  new Picture(scatter, 'Largest open loss and profit of each trade against its profit', c => excursionOption(c, trades, data.currency));
  return [el('div', { class: 'bar' }, el('label', { for: 'basis' }, 'Equity and drawdown'), choose), host,
    ...rolling(data.profits), el('h2', {}, 'Months'), months(data), el('div', { class: 'grid' },
      el('section', {}, el('h2', {}, 'Weekday of the entry'), ofClock(data.profits.weekdays, 'weekday', at => weekdays[at])),
      el('section', {}, el('h2', {}, 'Hour of the entry'), ofClock(data.profits.hours, 'hour', at => `${String(at).padStart(2, '0')}:00`)),
      el('section', {}, el('h2', {}, 'Profit of trades'), spread), el('section', {}, el('h2', {}, 'MAE and MFE'), scatter),
      el('section', {}, el('h2', {}, 'Trades in a row'), inRow(data.profits.streaks)))];
}

// Fewer days than a window show nothing, so there is no picture then.
function rolling(profits) {
  if (profits.sharpe.length === 0) return [];
  const host = el('div', { class: 'picture low', id: 'sharpe' }), title = `Sharpe ratio of the last ${profits.sharpeDays} days with trades`;
  new Picture(host, title, c => ({ animation: false, textStyle: { color: c('ink') }, tooltip: { ...tip(c), trigger: 'axis' },
    grid: { ...frame, left: 76, right: 12, top: 12, bottom: 28 },
    xAxis: { type: 'category', data: profits.sharpe.map(day => day.day), ...axis(c) }, yAxis: { scale: true, ...axis(c) },
    series: [{ name: 'Sharpe ratio', type: 'line', showSymbol: false, color: c('link'), data: profits.sharpe.map(day => day.ratio) }] }));
  return [el('h2', {}, title), host];
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function ofClock(list, name, text) {
  const rows = list.map(one => el('tr', { ['data-' + name]: one.at }, el('th', { scope: 'row' }, text(one.at)), number(plain.format(one.trades)),
    number(`${plain.format(Math.round(1000 * one.winners / one.trades) / 10)} %`), number(money(one.profit), one.profit, { 'data-value': one.profit }),
    number(money(one.profit / one.trades), one.profit)));
  return table('Profit by ' + name, [head('Entry'), ...['Trades', 'Won', 'Profit', 'A trade'].map(text => head(text, true))], rows, name + 's');
}

function inRow(streaks) {
  const rows = streaks.map(streak => el('tr', { 'data-length': streak.length }, el('th', { scope: 'row' }, plain.format(streak.length)),
    number(plain.format(streak.won)), number(plain.format(streak.lost))));
  return table('Trades in a row', [head('In a row'), head('Won', true), head('Lost', true)], rows, 'streaks');
}

// The lowest and the highest of each stretch stay, so that no drawdown is lost.
function byBar(chart, time) {
  const stride = Math.max(1, Math.ceil(chart.count / 1000)), points = [], close = chart.levels[0].close;
  let best = 0;
  for (let from = 0; from < chart.count; from += stride) {
    const to = Math.min(chart.count, from + stride);
    let low = from, high = from, fall = 0;
    for (let i = from; i < to; i++) {
      if (chart.equity[i] < chart.equity[low]) low = i;
      if (chart.equity[i] > chart.equity[high]) high = i;
      best = Math.max(best, chart.equity[i]);
      fall = Math.min(fall, chart.equity[i] - best);
    }
    for (const i of low < high ? [low, high] : low > high ? [high, low] : [low])
      points.push([time(chart.time[i]), chart.equity[i], fall, (close[i] - close[0]) * chart.pointValue]);
  }
  return points;
}

function equityOption(c, points, currency, isByBar) {
  const x = points.map(p => p[0]);
  return { animation: false, textStyle: { color: c('ink') }, axisPointer: { link: [{ xAxisIndex: 'all' }] },
    tooltip: { ...tip(c), trigger: 'axis', valueFormatter: value => money(value) + ' ' + currency },
    legend: { show: isByBar, top: 0, data: ['Equity', 'One contract held'], textStyle: { color: c('ink') } },
    grid: [{ ...frame, left: 76, right: 12, top: isByBar ? 32 : 12, height: isByBar ? '50%' : '56%' }, { ...frame, left: 76, right: 12, top: '70%', bottom: 28 }],
    xAxis: [{ type: 'category', data: x, ...axis(c), axisLabel: { show: false } }, { type: 'category', data: x, gridIndex: 1, ...axis(c) }],
    yAxis: [{ scale: true, ...axis(c) }, { gridIndex: 1, splitNumber: 2, ...axis(c) }],
    series: [{ name: 'Equity', type: 'line', showSymbol: false, color: c('link'), data: points.map(p => p[1]) },
      { name: 'Drawdown', type: 'line', showSymbol: false, color: c('lose'), areaStyle: { opacity: 0.25 }, xAxisIndex: 1, yAxisIndex: 1,
        data: points.map(p => p[2]) },
      ...(isByBar ? [{ name: 'One contract held', type: 'line', showSymbol: false, color: c('faint'), lineStyle: { type: 'dashed', width: 1 }, data: points.map(p => p[3]) }] : [])] };
}

function distributionOption(c, profits, currency) {
  const low = Math.min(0, ...bounds(profits)), high = Math.max(0, ...bounds(profits)), bins = 30;
  const width = (high - low) / bins || 1, counts = new Array(bins).fill(0);
  for (const profit of profits) counts[Math.min(bins - 1, Math.floor((profit - low) / width))]++;
  const data = counts.map((count, i) => ({ value: count, itemStyle: { color: low + (i + 0.5) * width < 0 ? c('lose') : c('win') } }));
  return { animation: false, grid: { ...frame, left: 48, right: 12, top: 12, bottom: 44 }, tooltip: { ...tip(c), trigger: 'axis' },
    xAxis: { type: 'category', name: currency, nameLocation: 'middle', nameGap: 26, data: counts.map((_, i) => money(low + i * width)), ...axis(c) },
    yAxis: { minInterval: 1, ...axis(c) }, series: [{ name: 'Trades', type: 'bar', barCategoryGap: '5%', data }] };
}

function bounds(values) {
  let low = Infinity, high = -Infinity;
  for (const value of values) { low = Math.min(low, value); high = Math.max(high, value); }
  return values.length ? [low, high] : [0, 0];
}

function excursionOption(c, trades, currency) {
  const dots = (name, of, color, symbol) => ({ name, type: 'scatter', symbol, symbolSize: 6, color, data: trades.map(t => [of(t), t.profit, t.number]) });
  return { animation: false, grid: { ...frame, left: 76, right: 12, top: 32, bottom: 44 }, legend: { top: 0, textStyle: { color: c('ink') } },
    tooltip: { ...tip(c), formatter: p => `trade ${p.value[2]}<br>${p.seriesName} ${money(p.value[0])}<br>profit ${money(p.value[1])}` },
    xAxis: { name: 'MAE, MFE in ' + currency, nameLocation: 'middle', nameGap: 26, ...axis(c) }, yAxis: { name: 'profit', ...axis(c) },
    series: [dots('MAE', t => t.mae, c('lose'), 'circle'), dots('MFE', t => t.mfe, c('win'), 'triangle')] };
}

function months(data) {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const years = new Map();
  for (const month of data.profits.months) {
    const [year, number] = month.begin.split('-');
    if (!years.has(year)) years.set(year, new Array(12).fill(null));
    years.get(year)[Number(number) - 1] = month.profit;
  }
  const rows = [...years].map(([year, values]) => {
    const sum = values.reduce((total, value) => total + (value || 0), 0);
    return el('tr', {}, el('th', { scope: 'row' }, year),
      ...values.map((value, i) => value === null ? number('') : number(money(value), value, { 'data-month': `${year}-${String(i + 1).padStart(2, '0')}`, 'data-value': value })),
      number(money(sum), sum));
  });
  return table('Profit by month', [head('Year'), ...names.map(name => head(name, true)), head('Year’s sum', true)], rows, 'months');
}
