// The start: history and stream side by side, what joined them, and what the model waited for.
function startup(data) {
  const start = data.startup;
  const host = el('div', { class: 'picture', id: 'timeline' });
  new Picture(host, 'Timeline of the start: history, stream and phases', c => timelineOption(c, start, data.zone));
  return [host,
    el('h2', {}, 'Phases'), table('Phases', [head('Phase'), head('UTC'), head('Why')], start.phases.map(phase => el('tr', {}, words(phase.name), words(phase.utc), words(phase.reason || ''))), 'phases'),
    el('h2', {}, 'Steps'), table('Steps', [head('Step'), head('UTC'), head('Bars', true), head('What')], start.steps.map(step => el('tr', {}, words(step.name), words(step.utc), number(plain.format(step.bars)), words(step.detail || ''))), 'steps'),
    el('div', { class: 'grid' },
      el('section', {}, el('h2', {}, 'Joined'), pairs('Joined', start.merge, 'merge')),
      el('section', {}, el('h2', {}, 'Readiness'), table('Readiness', [head('What'), head('Needed', true), head('There', true), head('')], start.readiness.map(item => el('tr', {}, words(item.name), number(plain.format(item.needed)), number(plain.format(item.present)), words(item.unit + (item.met ? '' : ', not met')))), 'readiness'))),
    el('h2', {}, 'Gaps of the window'), table('Gaps', [head('From UTC'), head('To UTC'), head('Bars', true), head('Kind')], start.gaps.map(gap => el('tr', {}, words(gap.from), words(gap.to), number(plain.format(gap.bars)), words(gap.kind))), 'gaps')];
}

function timelineOption(c, start, zone) {
  const rows = [...new Set(start.bands.map(band => band.row))];
  // Each band of a row is told from the one before it, above all the phases, of which one follows the other.
  const within = new Map(), next = row => { const at = within.get(row) || 0; within.set(row, at + 1); return at; };
  const color = band => palette[(rows.indexOf(band.row) + next(band.row)) % palette.length];
  return { animation: false, useUTC: true, grid: { ...frame, left: 96, right: 16, top: 12, bottom: 30 },
    tooltip: { ...tip(c), formatter: p => `${escaped(p.data.name)}<br>${escaped(p.data.text)}` },
    xAxis: { type: 'time', ...axis(c) }, yAxis: { type: 'category', inverse: true, data: rows, ...axis(c) },
    series: [{ type: 'custom', encode: { x: [1, 2], y: 0 },
      data: start.bands.map(band => ({ name: band.name, text: band.text, value: [rows.indexOf(band.row), Date.parse(band.from), Date.parse(band.to)],
        itemStyle: { color: color(band) } })),
      renderItem: (params, api) => {
        const a = api.coord([api.value(1), api.value(0)]), b = api.coord([api.value(2), api.value(0)]), height = api.size([0, 1])[1] * 0.5;
        const width = Math.max(3, b[0] - a[0]), name = start.bands[params.dataIndex].name;
        return { type: 'rect', shape: { x: a[0], y: a[1] - height / 2, width, height }, style: { fill: api.visual('color'), stroke: c('paper') },
          textConfig: { position: 'insideLeft' }, textContent: { style: { text: width > 9 * name.length ? name : '', fill: '#fff' } } };
      } }] };
}
