// The runs of an optimisation: a map of two parameters, and all of them as a table.
const mostRows = 1000;

function heatmap(data) {
  const grid = data.optimize, names = grid.parameters;
  const host = el('div', { class: 'picture', id: 'heatmap' });
  const choice = (id, label, at) => el('select', { id, 'aria-label': label, onchange: () => picture.draw() },
    ...names.map((name, i) => el('option', { value: i, selected: i === at }, name)));
  const across = choice('across', 'Parameter across', 0), up = choice('up', 'Parameter upwards', Math.min(1, names.length - 1));
  const picture = new Picture(host, `${grid.rank} for each pair of values`, c => heatOption(c, grid, Number(across.value), Number(up.value)));
  const shown = grid.runs.slice(0, mostRows), rows = shown.map((run, i) => el('tr', {}, number(i + 1), ...run.parameters.map(words), number(plain.format(run.rank), run.rank, { 'data-rank': run.rank }), ...run.texts.map(text => number(text))));
  return [el('div', { class: 'bar' }, 'Best ' + grid.rank + ' of each pair:', across, 'and', up), host,
    el('h2', {}, shown.length < grid.runs.length ? `The best ${plain.format(shown.length)} of ${plain.format(grid.runs.length)} runs` : 'Runs'), table('Runs', [head('No.', true), ...names.map(name => head(name)), head(grid.rank, true), ...grid.statistics.map(name => head(name, true))], rows, 'runs')];
}

function heatOption(c, grid, across, up) {
  const values = at => [...new Set(grid.runs.map(run => run.parameters[at]))].sort((a, b) => Number(a) - Number(b) || a.localeCompare(b));
  const xs = values(across), ys = values(up), best = new Map();
  // The runs come best first, whichever way better is.
  for (const run of grid.runs) {
    const key = xs.indexOf(run.parameters[across]) + ',' + ys.indexOf(run.parameters[up]);
    if (!best.has(key)) best.set(key, run.rank);
  }
  const cells = [...best].filter(([, value]) => Number.isFinite(value)).map(([key, value]) => [...key.split(',').map(Number), value]);
  const [low, high] = bounds(cells.map(cell => cell[2]));
  return { animation: false, grid: { ...frame, left: 76, right: 130, top: 12, bottom: 44 },
    tooltip: { ...tip(c), formatter: p => escaped(`${grid.parameters[across]} ${xs[p.value[0]]}, ${grid.parameters[up]} ${ys[p.value[1]]}: ${plain.format(p.value[2])}`) },
    xAxis: { type: 'category', data: xs, name: grid.parameters[across], nameLocation: 'middle', nameGap: 26, ...axis(c) },
    yAxis: { type: 'category', data: ys, name: grid.parameters[up], ...axis(c) },
    visualMap: { min: low, max: high > low ? high : low + 1, calculable: true, orient: 'vertical', right: 0, top: 'middle', formatter: value => plain.format(Number(value.toPrecision(6))), textStyle: { color: c('ink') },
      inRange: { color: ['#440154', '#3b528b', '#21918c', '#5ec962', '#fde725'] } },
    series: [{ type: 'heatmap', data: cells }] };
}
