// The neighbourhood of a run: those that differ from it in one parameter, by one step. A good run among bad ones is luck.
function neighbours(grid) {
  const found = new Map([...grid.runs, ...grid.beside].map(run => [run.parameters.join('\n'), run]));
  const title = el('h2', { id: 'neighbours-of' }), host = el('div');
  const show = (run, place) => {
    title.textContent = `Beside run ${plain.format(place)}`;
    const near = [], rows = grid.parameters.map((name, at) => {
      const values = grid.values[at], here = values.indexOf(run.parameters[at]);
      const cells = [here - 1, here, here + 1].map(one => {
        if (one < 0 || one >= values.length) return el('td', { class: 'num faint' }, 'no step');
        const other = found.get(run.parameters.with(at, values[one]).join('\n'));
        if (other && one !== here && Number.isFinite(other.rank)) near.push(other.rank);
        return other ? number(`${values[one]}: ${brief(other.rank)}`, other.rank, { 'data-rank': other.rank }) : el('td', { class: 'num faint' }, `${values[one]}: not run`);
      });
      return el('tr', {}, el('th', { scope: 'row' }, name), ...cells);
    });
    const mean = near.reduce((sum, value) => sum + value, 0) / near.length;
    host.replaceChildren(el('p', { class: 'faint', id: 'neighbours-mean' }, near.length === 0 ? 'No run is one step away.'
      : `${grid.rank} ${brief(run.rank)}; ${plain.format(near.length)} runs one step away have ${brief(mean)} in the mean.`),
    table('Neighbours', [head('Parameter'), ...['A step lower', 'The run', 'A step higher'].map(text => head(text, true))], rows, 'neighbours'));
  };
  return { show, parts: [title, host] };
}
