// Several runs on one account: what each is to the whole, how they go together, and the account by day.
function portfolio(data) {
  const all = data.portfolio, host = el('div', { class: 'picture', id: 'account' }), account = { label: 'Account', isAccount: true };
  const lines = [{ equity: all.days.map(day => day.equity), drawdown: all.days.map(day => day.drawdown) },
    ...all.runs.map((_, i) => ({ equity: all.days.map(day => day.equities[i]), drawdown: fallOf(all.days.map(day => day.equities[i])) }))];
  const curves = { x: { type: 'category', data: all.days.map(day => day.begin) }, step: false, lines };
  new Picture(host, 'Equity and drawdown of the account and of each run by day', c => curvesOption(c, [account, ...all.runs], curves, data.currency));
  return [el('h2', {}, 'Equity and drawdown by day'), host, el('h2', {}, 'Shares'), shares(all),
    el('h2', {}, 'Correlation of the days’ profits'), correlation(all),
    el('p', { class: 'faint' }, 'Pearson’s correlation over the days on which any run closed a trade; a run that closed none that day brought 0. A dash: the run brought the same every day.'),
    el('h2', {}, 'Days'), ...days(all)];
}

// The way down from the highest value, 0 at least.
function fallOf(values) {
  let best = 0;
  return values.map(value => { best = Math.max(best, value); return value - best; });
}

function runName(run) { return el('th', { scope: 'row', class: 'name', dir: 'auto', title: run.label }, run.label); }

// Where the account lost, a run's share is one of the loss: 118 % lost more than all together.
function shareOf(all) {
  return all.runs.reduce((sum, run) => sum + run.shares.profit, 0) < 0 ? 'Share of the loss' : 'Share of the profit';
}

function shares(all) {
  const share = value => Number.isFinite(value) ? `${plain.format(Math.round(1000 * value) / 10)} %` : '–';
  const rows = all.runs.map((run, i) => el('tr', { 'data-run': i }, number(i + 1), runName(run), words(run.strategy), words(run.instrument), words(run.period), words(run.parameters),
    number(plain.format(run.shares.trades), undefined, { 'data-share': 'trades', 'data-value': run.shares.trades }),
    number(money(run.shares.profit), run.shares.profit, { 'data-share': 'profit', 'data-value': run.shares.profit }),
    number(share(run.shares.share), undefined, { 'data-share': 'share', 'data-value': run.shares.share }),
    number(money(run.shares.drawdown), run.shares.drawdown, { 'data-share': 'drawdown', 'data-value': run.shares.drawdown }),
    number(money(run.shares.inLargestDrawdown), run.shares.inLargestDrawdown, { 'data-share': 'inLargestDrawdown', 'data-value': run.shares.inLargestDrawdown })));
  return table('Shares', [head('No.', true), ...['Run', 'Strategy', 'Instrument', 'Period', 'Parameters'].map(text => head(text)),
    ...['Trades', 'Profit', shareOf(all), 'Own drawdown', 'In the largest drawdown'].map(text => head(text, true))], rows, 'shares');
}

function correlation(all) {
  const rows = all.runs.map((run, i) => el('tr', {}, number(i + 1), runName(run), ...all.correlation[i].map((value, j) =>
    number(Number.isFinite(value) ? value.toFixed(2) : '–', i === j ? undefined : value, { 'data-pair': `${i} ${j}`, 'data-value': value }))));
  return table('Correlation', [head('No.', true), head('Run'), ...all.runs.map((_, i) => head(i + 1, true))], rows, 'correlation');
}

function days(all) {
  const rows = all.days.map(day => el('tr', { 'data-day': day.begin }, el('th', { scope: 'row' }, day.begin),
    ...['profit', 'equity', 'drawdown'].map(what => number(money(day[what]), day[what], { 'data-account': what, 'data-value': day[what] })),
    ...day.equities.map((value, i) => number(money(value), value, { 'data-run': i, 'data-value': value }))));
  const heads = [head('Day'), ...['Profit', 'Equity', 'Drawdown'].map(text => head(text, true)),
    ...all.runs.map(run => el('th', { scope: 'col', class: 'num name', dir: 'auto', title: run.label }, run.label))];
  return paged(rows, shown => table('Days', heads, shown, 'days'));
}
