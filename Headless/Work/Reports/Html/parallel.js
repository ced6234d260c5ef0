// The runs as lines over one axis for each parameter and one for what they are ranked by. A stretch marked on an axis keeps the
// lines that go through it.
function parallel(grid, runs) {
  const host = el('div', { class: 'picture', id: 'parallel' });
  new Picture(host, `Parameters and ${grid.rank} of the runs as lines`, c => parallelOption(c, grid, runs));
  return host;
}

function parallelOption(c, grid, runs) {
  const finite = runs.filter(run => Number.isFinite(run.rank)), [low, high] = bounds(finite.map(run => run.rank));
  const axes = grid.parameters.map((name, at) => {
    const texts = grid.values[at], isNumber = texts.every(text => text !== '' && Number.isFinite(Number(text)));
    return { dim: at, name, isNumber, ...(isNumber ? { type: 'value', scale: true } : { type: 'category', data: texts }) };
  });
  const last = axes.length;
  const data = finite.map(run => [...run.parameters.map((text, at) => axes[at].isNumber ? Number(text) : text), run.rank]);
  return { animation: false, textStyle: { color: c('ink') }, parallel: { left: 40, right: 60, top: 32, bottom: 24 },
    parallelAxis: [...axes, { dim: last, name: grid.rank, type: 'value', scale: true }].map(one => ({ ...one, nameTextStyle: { color: c('ink') },
      axisLabel: { color: c('faint') }, axisLine: { lineStyle: { color: c('faint') } }, areaSelectStyle: { color: c('link'), borderColor: c('link'), opacity: 0.25 } })),
    visualMap: { show: false, dimension: last, min: low, max: high > low ? high : low + 1, inRange: { color: scale } },
    series: [{ type: 'parallel', lineStyle: { width: 1.2, opacity: 0.6 }, smooth: false, data }] };
}
