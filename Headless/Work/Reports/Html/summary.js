// The summary: what a reader has to know first, then Strategy Analyzer's table, terms and files.
function summary(data) {
  const parts = [];
  if (data.warnings.length > 0)
    parts.push(el('ul', { class: 'warnings', id: 'warnings' }, ...data.warnings.map(text => el('li', { dir: 'auto' }, text))));
  const columns = [];
  if (data.statistics) columns.push(el('section', {}, el('h2', {}, 'Performance'), statistics(data)));
  const terms = el('section', {}, el('h2', {}, 'Run'), pairs('Run', data.facts, 'facts'));
  if (data.parameters && data.parameters.length > 0)
    terms.append(el('h2', {}, 'Parameters'), pairs('Parameters', data.parameters.map(p => [p.name, p.value]), 'parameters'));
  columns.push(terms);
  parts.push(el('div', { class: 'grid' }, ...columns), el('h2', {}, 'Files'), files(data.files),
    el('p', { class: 'faint' }, 'NT8Bridge ' + data.version));
  return parts;
}

function statistics(data) {
  let group = 0;
  const sides = ['all', 'long', 'short'];
  const rows = data.statistics.map(row => {
    const isFirst = row.group !== group;
    group = row.group;
    return el('tr', { class: isFirst ? 'group' : null }, el('th', { scope: 'row' }, row.label),
      ...row.texts.map((text, i) => number(text, undefined, { 'data-key': row.key, 'data-side': sides[i], 'data-value': row.values[i] })));
  });
  return table('Performance', [head('Performance'), head('All trades', true), head('Long', true), head('Short', true)], rows, 'statistics');
}

function files(list) {
  const counts = ['rows', 'used', 'rejected', 'placeholders', 'zeroSizes', 'duplicates', 'grown', 'otherContracts', 'outsideSessions',
    'outsideRange'];
  const names = ['Rows', 'Used', 'Rejected', 'Placeholders', 'Size 0', 'Duplicates', 'Grown', 'Other contracts', 'Outside sessions',
    'Outside range'];
  const rows = list.map(file => el('tr', {}, words(file.path), words(file.instrument || ''),
    ...counts.map(name => number(plain.format(file[name]), undefined, { 'data-count': name })), words(file.notes.join(' '))));
  return table('Files', [head('File'), head('Instrument'), ...names.map(name => head(name, true)), head('Notes')], rows, 'files');
}
