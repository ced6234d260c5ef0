// The chart: what is seen is a stretch of bars, drawn from the level that needs at most 2,000 candles, and at most one for
// each pixel: a narrower one shows nothing more, and every zoom waits for it to be drawn.
const mostCandles = 2000;

// Room for the prices' labels, and at the right end, in pixels.
const sides = { left: 76, right: 12 };

// More marks than these hide each other and the bars.
const mostMarks = 400;

class Candles {
  constructor(data, trades, chart, onList) {
    this.onList = onList;
    this.trades = trades.filter(trade => trade.isOfChart);
    this.primary = chart;
    this.choices = [{ name: 'Chart', bars: chart }, ...chart.others].map(other => new ShownSeries(other.name, other.bars, chart));
    this.shown = this.choices[0];
    this.time = clock(data.zone);
    this.zone = data.zone;
    this.chosen = null;
    this.drawn = 0;
    this.orders = new OrderLines(readOrders(data.chart.orders), () => this.picture.draw());
    this.marked = new Marks(data.chart, () => this.picture.draw());
    this.drawings = new Drawings(readDrawings(data.chart.drawings), () => this.picture.draw());
    this.host = el('div', { class: 'picture tall', id: 'candles', tabindex: 0, onkeydown: event => this.key(event) });
    this.readout = el('p', { id: 'readout', class: 'faint' });
    this.span = el('span', { id: 'span', class: 'faint' });
    this.from = Math.max(0, chart.count - 1500);
    this.to = chart.count;
    this.picture = new Picture(this.host, 'Bars with entries and exits. Arrow keys move, plus and minus zoom, comma and full stop go from trade to trade.',
      c => this.option(c), made => this.listen(made));
    this.panels = [this.bar(), this.span, this.readout, this.host];
  }

  get chart() { return this.shown.bars; }

  // A choice of the bars, where there are others than the strategy's own.
  series() {
    if (this.choices.length < 2) return [];
    const select = el('select', { id: 'series', 'aria-label': 'Bars', onchange: event => this.turnTo(this.choices[event.target.selectedIndex]) },
      ...this.choices.map(choice => el('option', {}, choice.name)));
    return [select];
  }

  // Other bars over the time that is seen.
  turnTo(choice) {
    const [from, to] = choice.stretch(this.shown, this.from, this.to);
    this.shown = choice;
    this.around((from + Math.min(to, this.chart.count)) / 2, to - from);
  }

  bar() {
    const button = (text, act, label) => el('button', { type: 'button', onclick: act, 'aria-label': label || null }, text);
    this.toList = button('Show in list', () => this.chosen && this.onList && this.onList(this.chosen));
    this.toList.id = 'to-list';
    this.toList.disabled = true;
    const all = button('All', () => this.show(0, this.chart.count));
    all.id = 'zoom-all';
    return el('div', { class: 'bar' }, ...this.series(), all, ...[['2,000 bars', 2000], ['500', 500], ['100', 100]].map(([text, count]) =>
      button(text, () => this.around((this.from + this.to) / 2, count))),
      button('+', () => this.zoom(0.5), 'Zoom in'), button('−', () => this.zoom(2), 'Zoom out'),
      button('‹ trade', () => this.step(-1), 'Trade before'), button('trade ›', () => this.step(1), 'Next trade'), this.toList, ...this.orders.switches(),
      ...this.marked.switches(), ...this.drawings.switches());
  }

  // Shows the bars from..to; one stays at least ten wide.
  show(from, to) {
    const width = Math.min(this.chart.count, Math.max(10, to - from));
    this.from = Math.min(Math.max(0, Math.round(from)), this.chart.count - Math.round(width));
    this.to = this.from + Math.round(width);
    this.picture.draw();
  }

  around(middle, width) { this.show(middle - width / 2, middle + width / 2); }

  zoom(factor, at = 0.5) {
    const middle = this.from + (this.to - this.from) * at, width = (this.to - this.from) * factor;
    this.show(middle - width * at, middle + width * (1 - at));
  }

  move(share) { const width = this.to - this.from; this.show(this.from + width * share, this.to + width * share); }

  choose(trade) {
    this.chosen = trade;
    this.toList.disabled = false;
    this.readout.textContent = `trade ${trade.number}: ${trade.side} ${trade.quantity}, in ${plain.format(trade.entryPrice)} “${trade.entryName}”, `
      + `out ${plain.format(trade.exitPrice)} “${trade.exitName}”, profit ${money(trade.profit)}`;
    const entry = this.shown.place(trade.entryBar), exit = this.shown.place(trade.exitBar);
    this.around((entry + exit) / 2, Math.max(120, (exit - entry) * 3));
  }

  step(by) {
    if (this.trades.length === 0) return;
    const at = this.chosen ? this.trades.indexOf(this.chosen) + by : this.trades.findIndex(trade => trade.entryBar >= this.shown.bar(this.from));
    this.choose(this.trades[Math.min(this.trades.length - 1, Math.max(0, at))]);
  }

  key(event) {
    const act = { ArrowLeft: () => this.move(-0.25), ArrowRight: () => this.move(0.25), '+': () => this.zoom(0.5), '-': () => this.zoom(2),
      Home: () => this.show(0, this.to - this.from), End: () => this.show(this.chart.count - (this.to - this.from), this.chart.count),
      ',': () => this.step(-1), '.': () => this.step(1) }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  listen(made) {
    const share = event => { const box = this.host.getBoundingClientRect(); return (event.clientX - box.left) / box.width; };
    const fingers = new Map();
    this.host.addEventListener('wheel', event => { event.preventDefault(); this.zoom(event.deltaY < 0 ? 0.7 : 1 / 0.7, share(event)); }, { passive: false });
    this.host.addEventListener('pointerdown', event => fingers.set(event.pointerId, share(event)));
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) this.host.addEventListener(end, event => fingers.delete(event.pointerId));
    this.host.addEventListener('pointermove', event => {
      if (!fingers.has(event.pointerId)) return;
      const before = [...fingers.values()], now = share(event);
      const was = fingers.get(event.pointerId);
      fingers.set(event.pointerId, now);
      const after = [...fingers.values()];
      if (fingers.size === 1) this.move(was - now);
      else this.zoom(Math.min(2, Math.max(0.5, Math.abs(before[0] - before[1]) / Math.max(0.01, Math.abs(after[0] - after[1])))));
    });
    made.on('click', event => { const trade = event.data && event.data.trade; if (trade) this.choose(trade); });
  }

  level() {
    const most = this.host.clientWidth > 0 ? Math.min(mostCandles, this.host.clientWidth - sides.left - sides.right) : mostCandles;
    return this.chart.levels.find(level => (this.to - this.from) / level.step <= most) || this.chart.levels[this.chart.levels.length - 1];
  }

  option(c) {
    const level = this.level(), first = Math.floor(this.from / level.step), last = Math.min(level.open.length, Math.ceil(this.to / level.step));
    const candles = [], volumes = [], x = [];
    for (let i = first; i < last; i++) {
      x.push(i);
      candles.push([level.open[i], level.close[i], level.low[i], level.high[i]]);
      volumes.push(level.volume[i]);
    }
    this.drawn = candles.length;
    this.host.dataset.candles = candles.length;
    this.host.dataset.from = this.from;
    this.host.dataset.to = this.to;
    // Trades, orders, draw objects and marks know the bars of the primary series.
    const from = this.shown.bar(this.from), to = this.to === this.chart.count ? this.primary.count : this.shown.bar(this.to);
    const seen = this.trades.filter(t => t.exitBar >= from && t.entryBar < to);
    const place = bar => Math.floor(this.shown.place(bar) / level.step) - first;
    const lines = [...this.drawings.series(c, from, to, place), ...this.orders.series(c, from, to, last - first - 1, place),
      ...this.marked.series(c, from, to, place, candles)];
    const behind = this.marked.behind(c, from, to, last - first - 1, place);
    this.host.dataset.series = this.shown.name;
    this.host.dataset.signals = this.marked.seen.length;
    this.host.dataset.breaks = this.marked.seenBreaks.length;
    this.host.dataset.spans = this.marked.seenSpans.length;
    this.host.dataset.drawings = this.drawings.seen.length;
    this.host.dataset.orders = this.orders.seen.length;
    const end = i => Math.min(this.chart.count - 1, (i + 1) * level.step - 1);
    const label = i => this.time(this.chart.time[end(x[i])]);
    this.span.textContent = `${this.time(this.chart.time[this.from])} to ${this.time(this.chart.time[this.to - 1])} ${this.zone}, `
      + `${plain.format(this.to - this.from)} of ${plain.format(this.chart.count)} bars`
      + (level.step > 1 ? `, ${plain.format(level.step)} bars in a candle` : '')
      + (seen.length > mostMarks ? `; ${plain.format(seen.length)} trades, marked when ${mostMarks} or fewer are seen` : '')
      + (this.orders.hidden ? `; ${plain.format(this.orders.hidden)} orders, drawn when ${mostMarks} or fewer are seen` : '')
      + (this.marked.hidden ? `; ${plain.format(this.marked.hidden)} signals, marked when ${mostMarks} or fewer are seen` : '')
      + (this.marked.hiddenGaps ? `; ${plain.format(this.marked.hiddenGaps)} intervals without a trade, marked when ${mostBreaks} or fewer are seen` : '')
      + (this.drawings.hidden ? `; ${plain.format(this.drawings.hidden)} draw objects, drawn when ${plain.format(mostDrawings)} or fewer are seen` : '');
    const plots = this.shown.isPrimary ? this.primary.plots : [], below = plots.some(plot => !plot.onPrices);
    const grids = [{ ...frame, ...sides, top: 8, height: below ? '52%' : '72%' }, { ...frame, ...sides, top: below ? '60%' : '80%', height: '12%' }];
    if (below) grids.push({ ...frame, ...sides, top: '76%', bottom: 26 });
    const lowest = grids.length - 1;
    const series = [
      { name: 'Price', type: 'candlestick', data: candles, large: true, ...behind, itemStyle: { color: c('win'), color0: c('lose'), borderColor: c('win'), borderColor0: c('lose') } },
      { name: 'Volume', type: 'bar', large: true, xAxisIndex: 1, yAxisIndex: 1, color: c('faint'), data: volumes },
      ...plots.map(plot => ({ name: plot.name, type: 'line', showSymbol: false, lineStyle: { width: 1.2 },
        xAxisIndex: plot.onPrices ? 0 : 2, yAxisIndex: plot.onPrices ? 0 : 2,
        data: x.map(i => { const value = plot.values[end(i)]; return Number.isNaN(value) ? null : value; }) })),
      ...lines, ...this.marks(c, seen, place, last - first)];
    return { animation: false, grid: grids, axisPointer: { link: [{ xAxisIndex: 'all' }] }, color: palette,
      tooltip: { ...tip(c), trigger: 'axis', axisPointer: { type: 'cross' }, formatter: points => this.values(points, label, at => [this.shown.bar(x[at] * level.step), this.shown.bar(end(x[at]) + 1)]) },
      xAxis: grids.map((_, i) => ({ type: 'category', gridIndex: i, data: x.map((_, at) => at), ...axis(c),
        axisPointer: { label: { show: i === lowest, formatter: point => label(Number(point.value)) } },
        axisLabel: { show: i === lowest, color: c('faint'), hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right', formatter: at => label(Number(at)).slice(0, 16) } })),
      yAxis: grids.map((_, i) => ({ scale: i !== 1, gridIndex: i, splitNumber: i === 0 ? 5 : 2, ...axis(c),
        axisLabel: { color: c('faint'), formatter: i === 1 ? value => Intl.NumberFormat('en-US', { notation: 'compact' }).format(value) : undefined } })),
      series };
  }

  // The trades that are seen; place gives the candle of a bar, count tells how many candles there are.
  marks(c, seen, place, count) {
    if (seen.length > mostMarks) return [];
    const lines = [], entries = [], exits = [];
    for (const trade of seen) {
      const a = place(trade.entryBar), b = place(trade.exitBar), isChosen = trade === this.chosen;
      if (a >= 0 && b < count) lines.push([a, trade.entryPrice], [b, trade.exitPrice], [b, null]);
      const symbolSize = isChosen ? 16 : 10;
      if (a >= 0) entries.push({ value: [a, trade.entryPrice], trade, symbolSize, symbolRotate: trade.side === 'long' ? 0 : 180 });
      if (b < count) exits.push({ value: [b, trade.exitPrice], trade, symbolSize });
    }
    const mark = (name, data, symbol, color) => ({ name, type: 'scatter', data, symbol, itemStyle: { color, borderColor: c('paper'), borderWidth: 1 }, z: 5 });
    return [{ id: ownLine + 'trade', name: 'Trade', type: 'line', data: lines, showSymbol: false, connectNulls: false, silent: true, lineStyle: { color: c('link'), width: 1, type: 'dashed' } },
      mark('Entry', entries, 'triangle', c('link')), mark('Exit', exits, 'diamond', c('ink'))];
  }

  values(points, label, bars) {
    if (points.length === 0) return '';
    const lines = [escaped(label(points[0].dataIndex))];
    for (const point of points) {
      if (point.seriesName === 'Price') {
        const [, open, close, low, high] = point.value;
        lines.push(`O ${plain.format(open)} H ${plain.format(high)} L ${plain.format(low)} C ${plain.format(close)}`);
      } else if (point.data && point.data.trade) {
        const trade = point.data.trade;
        lines.push(`${point.seriesName} of trade ${trade.number}, ${escaped(point.seriesName === 'Entry' ? trade.entryName : trade.exitName)} ${plain.format(point.value[1])}`);
      } else if (!String(point.seriesId).startsWith(ownLine) && point.value !== null && point.value !== undefined) {
        lines.push(`${escaped(point.seriesName)} ${brief(Number(point.value))}`);
      }
    }
    const [from, to] = bars(points[0].dataIndex);
    lines.push(...this.orders.texts(to - 1).map(escaped), ...this.marked.texts(from, to).map(escaped));
    return lines.join('<br>');
  }
}

const palette = ['#3b82c4', '#c77b1e', '#8b5cc0', '#1f9e89', '#c4517f', '#7d8a2e'];
