// The list of trades: sorted by any column, filtered, in pages, and as a CSV file.
const pageRows = 200;

class TradeList {
  constructor(data, trades, onChart) {
    this.onChart = onChart;
    this.trades = trades;
    this.zone = data.zone;
    const time = clock(data.zone);
    for (const trade of trades) {
      trade.entryTime = time(Date.parse(trade.entryUtc) / 1000);
      trade.exitTime = time(Date.parse(trade.exitUtc) / 1000);
    }
    this.columns = [['number', 'No.', 1], ['side', 'Side'], ['quantity', 'Qty', 1], ['entryTime', 'Entry'], ['exitTime', 'Exit'],
      ['entryPrice', 'In', 1], ['exitPrice', 'Out', 1], ['entryName', 'Entry name'], ['exitName', 'Exit name'], ['profit', 'Profit', 1],
      ['cumulative', 'Cumulative', 1], ['commission', 'Commission', 1], ['mae', 'MAE', 1], ['mfe', 'MFE', 1], ['bars', 'Bars', 1]];
    if (trades.some(trade => trade.instrument !== trades[0].instrument)) this.columns.splice(1, 0, ['instrument', 'Instrument']);
    if (trades.some(trade => trade.run)) this.columns.splice(1, 0, ['run', 'Run']);
    this.sort = 'number';
    this.falling = false;
    this.page = 0;
    this.text = el('input', { id: 'filter', type: 'search', placeholder: 'name or time', oninput: () => this.filtered() });
    this.side = this.choice('side', [['', 'Long and short'], ['long', 'Long'], ['short', 'Short']], 'Side');
    this.outcome = this.choice('outcome', [['', 'Won and lost'], ['won', 'Won'], ['lost', 'Lost']], 'Outcome');
    this.count = el('span', { id: 'count', role: 'status' });
    this.list = el('div', {});
    const turn = by => { this.page += by; this.draw(); };
    this.before = el('button', { type: 'button', id: 'page-before', onclick: () => turn(-1) }, '‹ Page before');
    this.after = el('button', { type: 'button', id: 'page-next', onclick: () => turn(1) }, 'Next page ›');
    this.panels = [el('div', { class: 'bar' }, el('label', { for: 'filter' }, 'Filter'), this.text, this.side, this.outcome,
      el('button', { type: 'button', id: 'csv', onclick: () => this.save() }, 'Download CSV'), this.count),
      this.list, el('div', { class: 'bar' }, this.before, this.after), el('p', { class: 'faint' }, `Times in ${data.zone}; the CSV file has UTC. Amounts in ${data.currency}.`)];
    this.filtered();
  }

  choice(id, values, label) {
    return el('select', { id, 'aria-label': label, onchange: () => this.filtered() }, ...values.map(([value, text]) => el('option', { value }, text)));
  }

  filtered() {
    const text = this.text.value.toLowerCase();
    this.rows = this.trades.filter(t => (!this.side.value || t.side === this.side.value)
      && (!this.outcome.value || (this.outcome.value === 'won' ? t.profit > 0 : t.profit < 0))
      && (!text || [t.entryName, t.exitName, t.entryTime, t.exitTime, t.instrument, t.run || ''].some(value => value.toLowerCase().includes(text))));
    this.page = 0;
    this.order();
  }

  order() {
    const name = this.sort, way = this.falling ? -1 : 1;
    this.rows.sort((a, b) => way * (typeof a[name] === 'number' ? a[name] - b[name] : a[name].localeCompare(b[name])) || a.number - b.number);
    this.draw();
  }

  by(name) {
    this.falling = this.sort === name && !this.falling;
    this.sort = name;
    this.order();
    this.list.querySelector(`th[data-column="${name}"] button`).focus();
  }

  draw() {
    const pages = Math.max(1, Math.ceil(this.rows.length / pageRows));
    this.page = Math.min(pages - 1, Math.max(0, this.page));
    const from = this.page * pageRows, shown = this.rows.slice(from, from + pageRows);
    const heads = this.columns.map(([name, text, isNumber]) => el('th', { scope: 'col', class: isNumber ? 'num' : null, 'data-column': name,
      'aria-sort': this.sort === name ? (this.falling ? 'descending' : 'ascending') : null },
      el('button', { type: 'button', onclick: () => this.by(name) }, text + (this.sort === name ? (this.falling ? ' ▾' : ' ▴') : ''))));
    this.list.replaceChildren(table('Trades', heads, shown.map(trade => this.row(trade)), 'trades'));
    this.before.disabled = this.page === 0;
    this.after.disabled = this.page === pages - 1;
    this.count.textContent = `${plain.format(this.rows.length)} of ${plain.format(this.trades.length)} trades`
      + (pages > 1 ? `, page ${this.page + 1} of ${pages}` : '');
  }

  row(trade) {
    const amounts = ['profit', 'cumulative', 'commission', 'mae', 'mfe'];
    return el('tr', { 'data-trade': trade.number, class: trade === this.chosen ? 'chosen' : null }, ...this.columns.map(([name, , isNumber]) => {
      if (name === 'number' && this.onChart && trade.isOfChart)
        return el('td', { class: 'num' }, el('button', { type: 'button', 'aria-label': `Trade ${trade.number} on the chart`, onclick: () => this.onChart(trade) }, trade.number));
      if (!isNumber) return words(trade[name]);
      const text = amounts.includes(name) ? money(trade[name]) : plain.format(trade[name]);
      return number(text, name === 'profit' ? trade[name] : undefined, { 'data-field': name, 'data-value': trade[name] });
    }));
  }

  choose(trade) {
    this.chosen = trade;
    if (!this.rows.includes(trade)) {
      this.text.value = this.side.value = this.outcome.value = '';
      this.filtered();
    }
    this.page = Math.floor(this.rows.indexOf(trade) / pageRows);
    this.draw();
    const row = this.list.querySelector(`tr[data-trade="${trade.number}"]`);
    row.scrollIntoView({ block: 'center' });
    const button = row.querySelector('button');
    if (button) button.focus();
  }

  csv() {
    const fields = [...(this.trades.some(trade => trade.run) ? ['run'] : []), ...tradeFields].filter(name => !['entryBar', 'exitBar', 'isOfChart'].includes(name));
    // A field that a spreadsheet would read as a formula gets an apostrophe before it.
    const field = value => {
      const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
      return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    };
    return [fields.join(','), ...this.rows.map(trade => fields.map(name => field(trade[name])).join(','))].join('\n') + '\n';
  }

  save() {
    const link = el('a', { download: 'trades.csv', href: URL.createObjectURL(new Blob([this.csv()], { type: 'text/csv' })) });
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
