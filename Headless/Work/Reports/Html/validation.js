// How likely the best run is luck: the walk-forward, what the trades might have brought as well, and the statistics.
function validation(data) {
  const all = data.validation, parts = [];
  if (all.walkForward) parts.push(...walkForward(all.walkForward, data));
  if (all.incubation.length) parts.push(el('h2', {}, 'Incubation'), el('p', { class: 'faint' }, 'The last days of the data, which search, walk-forward and statistics did not see: the chosen combination is run on them once.'), pairs('Incubation', all.incubation, 'incubation'));
  if (all.monteCarlo.length) parts.push(...fan(all.monteCarlo));
  if (all.facts.length) parts.push(el('h2', {}, 'Statistics'), pairs('Statistics', all.facts, 'validation'));
  if (all.stress.length) parts.push(el('h2', {}, 'Stress'), stress(all.stress, data));
  if (all.notes.length) parts.push(el('h2', {}, 'Not asked'), el('ul', { id: 'notes' }, ...all.notes.map(note => el('li', {}, note))));
  return parts;
}

function walkForward(walk, data) {
  const host = el('div', { class: 'picture', id: 'walk-forward' });
  new Picture(host, 'Equity out of sample and in sample by day', c => walkOption(c, walk));
  const rows = walk.steps.map(step => el('tr', {}, el('th', { scope: 'row' }, `${step.from} to ${step.to}`), words(step.chosen),
    number(money(step.inSample), step.inSample), number(money(step.outOfSample), step.outOfSample, { 'data-value': step.outOfSample }), number(plain.format(step.trades))));
  return [el('h2', {}, 'Walk-forward'), host,
    el('p', { class: 'faint' }, 'Out of sample: each test period with the combination that was best right before it. In sample: the same days with the combination that is best on all data, which nobody could have known.'),
    table('Steps', [head('Test period'), head('Chosen'), ...['In sample', 'Out of sample', 'Trades'].map(text => head(text, true))], rows, 'steps')];
}

function sums(values) {
  let sum = 0;
  return values.map(value => sum += value);
}

function walkOption(c, walk) {
  const line = (name, color, type, values) => ({ name, type: 'line', showSymbol: false, color: c(color), lineStyle: { type }, data: sums(values) });
  return { animation: false, textStyle: { color: c('ink') }, tooltip: { ...tip(c), trigger: 'axis', valueFormatter: value => money(value) },
    legend: { top: 0, icon: 'roundRect', textStyle: { color: c('ink') } }, grid: { ...frame, left: 76, right: 12, top: 32, bottom: 28 },
    xAxis: { type: 'category', data: walk.days, ...axis(c) }, yAxis: { scale: true, ...axis(c) },
    series: [line('Out of sample', 'link', 'solid', walk.outOfSample), line('In sample', 'lose', 'dashed', walk.inSample)] };
}

function fan(simulations) {
  const host = el('div', { class: 'picture', id: 'fan' });
  const choose = el('select', { id: 'change', onchange: () => picture.draw() }, ...simulations.map((one, i) => el('option', { value: i }, one.name)));
  const picture = new Picture(host, 'Equity of simulated lists of trades', c => fanOption(c, simulations[Number(choose.value)].bands));
  const texts = simulations.map(one => [one.name, one.text]);
  return [el('h2', {}, 'Monte Carlo'), el('div', { class: 'bar' }, el('label', { for: 'change' }, 'Trades'), choose), host, pairs('Monte Carlo', texts, 'simulations')];
}

// A band is the space between two lines: the lower one without ink, and on top of it what is missing to the upper one.
function fanOption(c, bands) {
  const x = [0, ...bands.map(band => band.trades)], of = what => [0, ...bands.map(band => band.equity[what])];
  const band = (name, low, high, opacity) => [
    { name: name + ' from', type: 'line', stack: name, stackStrategy: 'all', showSymbol: false, silent: true, lineStyle: { opacity: 0 }, data: of(low) },
    { name, type: 'line', stack: name, stackStrategy: 'all', showSymbol: false, silent: true, color: c('link'), itemStyle: { opacity: 2 * opacity }, lineStyle: { opacity: 0 },
      areaStyle: { color: c('link'), opacity }, data: of(high).map((value, i) => value - of(low)[i]) }];
  return { animation: false, textStyle: { color: c('ink') }, legend: { top: 0, icon: 'roundRect', data: ['90 %', '50 %', 'Middle'], textStyle: { color: c('ink') } },
    tooltip: { ...tip(c), trigger: 'axis', formatter: points => { const at = points[0].dataIndex; return `${x[at]} trades<br>5 % below ${money(of('p5')[at])}<br>middle ${money(of('p50')[at])}<br>5 % above ${money(of('p95')[at])}`; } },
    grid: { ...frame, left: 76, right: 12, top: 32, bottom: 28 }, xAxis: { type: 'category', boundaryGap: false, data: x, ...axis(c) }, yAxis: { scale: true, ...axis(c) },
    series: [...band('90 %', 'p5', 'p95', 0.15), ...band('50 %', 'p25', 'p75', 0.3), { name: 'Middle', type: 'line', showSymbol: false, color: c('link'), data: of('p50') }] };
}

function stress(runs, data) {
  const rows = runs.map(run => el('tr', {}, el('th', { scope: 'row' }, run.parameter), words(run.best), words(run.value), words(run.rank),
    run.error ? words(run.error) : number(money(run.netProfit), run.netProfit), number(plain.format(run.trades))));
  return table('Stress', [...['Parameter', 'Best', 'Changed to', data.optimize.rank].map(text => head(text)), ...['Net profit', 'Trades'].map(text => head(text, true))], rows, 'stress');
}
