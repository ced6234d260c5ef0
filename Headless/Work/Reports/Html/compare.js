// Stored runs side by side: what differs from the first one is marked by colour and by a sign.
const partNames = { run: 'Run', parameters: 'Parameters', span: 'Span', costs: 'Costs', data: 'Data' };

// Lines of a table that are shown at once.
const mostLines = 200;

function comparison(data) {
  const runs = data.comparison.runs;
  return [['summary', 'Summary', () => sideBySide(data)], ['equity', 'Equity', () => allCurves(data)],
    ['terms', 'Terms', () => terms(data.comparison, runs)],
    ['trades', 'Trades', () => data.comparison.trades.length === 0 ? [] : new DifferenceList(data.comparison).panels]];
}

function sideBySide(data) {
  const runs = data.comparison.runs, parts = [];
  if (data.warnings.length > 0)
    parts.push(el('ul', { class: 'warnings', id: 'warnings' }, ...data.warnings.map(text => el('li', { dir: 'auto' }, text))));
  const rows = runs.map((run, i) => el('tr', {}, number(i + 1), el('th', { scope: 'row', class: 'name', dir: 'auto' }, run.label), words(run.strategy), words(run.instrument), words(run.path)));
  const list = el('div', {}), choose = el('select', { id: 'side', 'aria-label': 'Side', onchange: () => draw() },
    ...[['all', 'All trades'], ['long', 'Long'], ['short', 'Short']].map(([value, text]) => el('option', { value }, text)));
  const only = el('input', { type: 'checkbox', id: 'only', onchange: () => draw() });
  const draw = () => list.replaceChildren(statisticsOf(data.comparison, choose.value, only.checked));
  draw();
  return [...parts, table('Runs', [head('No.', true), ...['Run', 'Strategy', 'Instrument', 'File'].map(text => head(text))], rows, 'runs'),
    el('h2', {}, 'Performance'), el('div', { class: 'bar' }, choose, only, el('label', { for: 'only' }, 'Only what differs')), list,
    el('p', { class: 'faint' }, `≠ marks what differs from the first run. NT8Bridge ${data.version}`)];
}

function statisticsOf(all, side, onlyDifferent) {
  let group = 0;
  const shown = all.statistics.filter(line => line.side === side && (!onlyDifferent || line.differs.includes(true)));
  const rows = shown.map(line => {
    const isFirst = line.group !== group;
    group = line.group;
    return el('tr', { class: isFirst ? 'group' : null, 'data-key': line.key }, el('th', { scope: 'row', class: 'name', dir: 'auto' }, line.label),
      ...line.texts.map((text, i) => marked(text, line.differs[i], true, { 'data-run': i, 'data-value': line.values[i] })));
  });
  return table('Performance', [head('Performance'), ...all.runs.map(run => runHead(run, true))], rows, 'statistics');
}

// A cell that says in words what its colour says.
function marked(text, differs, isNumber, attributes) {
  const cell = el('td', { class: [isNumber ? 'num' : 'text', differs ? 'differs' : ''].join(' '), title: text, dir: isNumber ? null : 'auto', ...attributes }, text);
  if (differs) cell.prepend(el('span', { 'aria-label': 'differs:', role: 'img' }, '≠ '));
  return cell;
}

function runHead(run, isNumber) { return el('th', { scope: 'col', class: 'name' + (isNumber ? ' num' : ''), dir: 'auto', title: run.path }, run.label); }

function terms(all, runs) {
  const rows = Object.entries(partNames).flatMap(([part, name]) => {
    const lines = all.terms.filter(term => term.part === part);
    if (lines.length === 0) return [];
    return [el('tr', { class: 'group' }, el('th', { scope: 'rowgroup', colspan: runs.length + 1 }, name)),
      ...lines.map(term => el('tr', { 'data-term': term.name }, el('th', { scope: 'row', class: 'name plain', dir: 'auto' }, term.name),
        ...term.values.map((value, i) => marked(value, term.differs[i], false, { 'data-run': i, 'data-value': value }))))];
  });
  return [table('Terms', [head('Term'), ...runs.map(run => runHead(run))], rows, 'terms'), el('p', { class: 'faint' }, '≠ marks what differs from the first run.')];
}

function allCurves(data) {
  const host = el('div', { class: 'picture', id: 'equity' }), time = clock('UTC');
  const choose = el('select', { id: 'basis', onchange: () => picture.draw() }, ...[['day', 'By day'], ['exit', 'By exit']].map(([value, text]) => el('option', { value }, text)));
  const picture = new Picture(host, 'Equity and drawdown of all runs', c => choose.value === 'day'
    ? curvesOption(c, data.comparison.runs, byDay(data.comparison), data.currency)
    : curvesOption(c, data.comparison.runs, byExit(data.comparison, time), data.currency));
  const rows = data.comparison.days.map(day => el('tr', { 'data-day': day.day }, el('th', { scope: 'row' }, day.day),
    ...day.equity.map((value, i) => amount(value, { 'data-run': i, 'data-equity': value })), ...day.drawdown.map((value, i) => amount(value, { 'data-run': i, 'data-drawdown': value }))));
  const heads = ['equity', 'drawdown'].flatMap(what => data.comparison.runs.map(run => el('th', { scope: 'col', class: 'num name', dir: 'auto' }, `${run.label}: ${what}`)));
  return [el('div', { class: 'bar' }, el('label', { for: 'basis' }, 'Equity and drawdown'), choose), host,
    el('p', { class: 'faint' }, `Amounts in ${data.currency}, after commission. A run’s line begins and ends with its data; days are those of its zone, times of exits are UTC.`),
    el('h2', {}, 'Days'), ...paged(rows, shown => table('Days', [head('Day'), ...heads], shown, 'days'))];
}

function amount(value, attributes) { return value === null ? number('') : number(money(value), value, attributes); }

function byDay(all) {
  return { x: { type: 'category', data: all.days.map(day => day.day) }, step: false,
    lines: all.runs.map((_, i) => ({ equity: all.days.map(day => day.equity[i]), drawdown: all.days.map(day => day.drawdown[i]) })) };
}

function byExit(all, time) {
  const [low, high] = bounds(all.runs.flatMap(run => run.exits.length ? [run.exits[0][0], run.exits[run.exits.length - 1][0]] : []));
  const length = high - low > 4 * 86400 ? 10 : 16;
  return { x: { type: 'time', splitNumber: 4, axisLabel: { formatter: value => time(value / 1000).slice(0, length), alignMinLabel: 'left', alignMaxLabel: 'right' } }, step: 'end',
    lines: all.runs.map(run => ({ equity: run.exits.map(exit => [exit[0] * 1000, exit[1]]), drawdown: run.exits.map(exit => [exit[0] * 1000, exit[2]]) })) };
}

// The same colour and the same dashes for a run above and below.
function curvesOption(c, runs, curves, currency) {
  const dashes = ['solid', 'dashed', 'dotted'];
  const one = (what, i, at) => ({ name: runs[i].label, type: 'line', showSymbol: curves.lines[i][what].length < 2, step: curves.step, sampling: 'minmax', connectNulls: false,
    xAxisIndex: at, yAxisIndex: at, color: runs[i].isAccount ? c('ink') : palette[i % palette.length], lineStyle: { width: runs[i].isAccount ? 2.6 : 1.6, type: dashes[Math.floor(i / palette.length) % dashes.length] }, data: curves.lines[i][what] });
  const x = at => ({ ...curves.x, gridIndex: at, ...axis(c), axisLabel: { ...axis(c).axisLabel, ...curves.x.axisLabel, show: at === 1, hideOverlap: true } });
  return { animation: false, textStyle: { color: c('ink') }, legend: { type: 'scroll', top: 0, textStyle: { color: c('ink') }, pageTextStyle: { color: c('ink') }, data: runs.map(run => run.label) },
    grid: [{ ...frame, left: 76, right: 30, top: 48, height: '42%' }, { ...frame, left: 76, right: 30, top: '74%', bottom: 28 }],
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    tooltip: { ...tip(c), trigger: 'axis', formatter: points => tipOf(points, currency) },
    xAxis: [x(0), x(1)], yAxis: [{ scale: true, name: 'equity', ...axis(c) }, { gridIndex: 1, splitNumber: 2, name: 'drawdown', ...axis(c) }],
    series: [...runs.map((_, i) => one('equity', i, 0)), ...runs.map((_, i) => one('drawdown', i, 1))] };
}

function tipOf(points, currency) {
  if (points.length === 0) return '';
  const value = point => Array.isArray(point.value) ? point.value[1] : point.value;
  const lines = points.filter(point => value(point) !== null && value(point) !== undefined)
    .map(point => `${point.axisIndex === 1 ? 'drawdown' : 'equity'} ${escaped(point.seriesName)} ${money(value(point))}`);
  return [escaped(points[0].axisValueLabel), ...lines, escaped(currency)].join('<br>');
}

// Rows a page at a time, with buttons where there are more.
function paged(rows, draw) {
  let at = 0;
  const pages = Math.max(1, Math.ceil(rows.length / mostLines)), list = el('div', {}), count = el('span', { role: 'status' });
  const turn = by => { at = Math.min(pages - 1, Math.max(0, at + by)); show(); };
  const before = el('button', { type: 'button', onclick: () => turn(-1) }, '‹ Page before'), after = el('button', { type: 'button', onclick: () => turn(1) }, 'Next page ›');
  const show = () => {
    list.replaceChildren(draw(rows.slice(at * mostLines, (at + 1) * mostLines)));
    before.disabled = at === 0;
    after.disabled = at === pages - 1;
    count.textContent = `page ${at + 1} of ${pages}`;
  };
  show();
  return pages === 1 ? [list] : [list, el('div', { class: 'bar' }, before, after, count)];
}

function wide(text) { return el('td', { class: 'text wide', dir: 'auto' }, text); }

// The differences of trades, of one pair of runs at a time.
class DifferenceList {
  constructor(all) {
    this.all = all;
    const option = (value, text) => el('option', { value }, text);
    this.run = el('select', { id: 'other', 'aria-label': 'Run', onchange: () => this.draw() }, ...all.trades.map((one, i) => option(i, all.runs[one.run].label)));
    this.kind = el('select', { id: 'kind', 'aria-label': 'Kind of difference', onchange: () => this.draw() }, option('', 'All differences'),
      ...['missing', 'time', 'price', 'quantity', 'name'].map(kind => option(kind, kind)));
    this.told = el('p', { id: 'told', role: 'status' });
    this.list = el('div', {});
    this.panels = [el('div', { class: 'bar' }, `${all.runs[0].label} beside`, this.run, this.kind), this.told, this.list];
    this.draw();
  }

  draw() {
    const one = this.all.trades[Number(this.run.value)], kind = this.kind.value, first = this.all.runs[0], other = this.all.runs[one.run];
    const counted = `${plain.format(one.mine)} and ${plain.format(one.theirs)} trades`;
    this.told.textContent = one.note ? `${counted}: ${one.note}` : `${counted}, ${plain.format(one.matched)} in both, ${plain.format(one.equal)} equal, ${plain.format(one.differences.length)} differences`;
    const shown = one.differences.filter(line => !kind || line.kind === kind);
    const rows = shown.map(line => el('tr', { 'data-kind': line.kind }, words(line.kind), number(line.mine ?? ''), number(line.theirs ?? ''), words(line.field), wide(line.mineValue), wide(line.theirsValue)));
    const heads = [head('Difference'), el('th', { scope: 'col', class: 'num name', dir: 'auto' }, `No. in ${first.label}`), el('th', { scope: 'col', class: 'num name', dir: 'auto' }, `No. in ${other.label}`),
      head('Field'), runHead(first), runHead(other)];
    this.list.replaceChildren(...(one.differences.length === 0 ? [] : paged(rows, page => table('Differences of trades', heads, page, 'differences'))));
  }
}
