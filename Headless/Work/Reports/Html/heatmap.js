// The runs of an optimisation: a map of two parameters, lines over all, the neighbours of one, and all of them as a table.
const mostRows = 1000;

function heatmap(data) {
  const grid = data.optimize, names = grid.parameters;
  const host = el('div', { class: 'picture', id: 'heatmap' });
  const choice = (id, label, at) => el('select', { id, 'aria-label': label, onchange: () => picture.draw() },
    ...names.map((name, i) => el('option', { value: i, selected: i === at }, name)));
  const across = choice('across', 'Parameter across', 0), up = choice('up', 'Parameter upwards', Math.min(1, names.length - 1));
  const picture = new Picture(host, `${grid.rank} for each pair of values`, c => heatOption(c, grid, Number(across.value), Number(up.value)));
  const beside = neighbours(grid), shown = grid.runs.slice(0, mostRows);
  if (shown.length > 0) beside.show(shown[0], 1);
  const choose = (run, place) => place > grid.besideOf ? number(place) : el('td', { class: 'num' }, el('button', { type: 'button', 'aria-label': `Neighbours of run ${place}`, onclick: () => beside.show(run, place) }, place));
  const rows = shown.map((run, i) => el('tr', {}, choose(run, i + 1), ...run.parameters.map(words), number(Number.isFinite(run.rank) ? brief(run.rank) : '–', run.rank, { 'data-rank': run.rank }), ...run.texts.map(text => number(text))));
  return [el('div', { class: 'bar' }, 'Best ' + grid.rank + ' of each pair:', across, 'and', up), host,
    el('h2', {}, 'All parameters'), parallel(grid, shown), ...beside.parts, el('h2', {}, shown.length < grid.count ? `The best ${plain.format(shown.length)} of ${plain.format(grid.count)} runs` : 'Runs'), table('Runs', [head('No.', true), ...names.map(name => head(name)), head(grid.rank, true), ...grid.statistics.map(name => head(name, true))], rows, 'runs')];
}

// Low to high, told apart also by those who do not see red and green.
const scale = ['#440154', '#3b528b', '#21918c', '#5ec962', '#fde725'];

// The cells of a map: of any two parameters the best run of each pair of values, worked out where all runs are known.
function cellsOf(grid, across, up) {
  const turned = across > up, [, , cells] = grid.maps.find(map => map[0] === Math.min(across, up) && map[1] === Math.max(across, up)) || [0, 0, null];
  return cells && turned ? cells.map(([x, y, value]) => [y, x, value]) : cells;
}

function heatOption(c, grid, across, up) {
  const xs = grid.values[across], ys = grid.values[up], cells = cellsOf(grid, across, up);
  if (!cells) return { title: { text: 'too many pairs of values for a map', textStyle: { color: c('faint'), fontWeight: 'normal', fontSize: 14 } } };
  const [low, high] = bounds(cells.map(cell => cell[2]));
  return { animation: false, grid: { ...frame, left: 76, right: 130, top: 12, bottom: 44 },
    tooltip: { ...tip(c), formatter: p => escaped(`${grid.parameters[across]} ${xs[p.value[0]]}, ${grid.parameters[up]} ${ys[p.value[1]]}: ${brief(p.value[2])}`) },
    xAxis: { type: 'category', data: xs, name: grid.parameters[across], nameLocation: 'middle', nameGap: 26, ...axis(c) },
    yAxis: { type: 'category', data: ys, name: grid.parameters[up], ...axis(c) },
    visualMap: { min: low, max: high > low ? high : low + 1, calculable: true, orient: 'vertical', right: 0, top: 'middle', formatter: brief, textStyle: { color: c('ink') },
      inRange: { color: scale } },
    series: [{ type: 'heatmap', data: cells }] };
}
