// A table in a part that scrolls by itself, so that a phone's page does not.
function table(label, head, rows, id) {
  const body = el('tbody', {}, ...rows);
  const made = el('table', { id }, el('thead', {}, el('tr', {}, ...head)), body);
  return el('div', { class: 'scroll', role: 'region', 'aria-label': label, tabindex: 0 }, made);
}

function head(text, isNumber) { return el('th', { scope: 'col', class: isNumber ? 'num' : null }, text); }

function number(text, value, attributes) {
  return el('td', { class: 'num ' + (value === undefined ? '' : side(value)), ...attributes }, text);
}

function words(text) { return el('td', { class: 'text', title: text, dir: 'auto' }, text); }

function pairs(label, list, id) {
  return table(label, [head('What'), head('Value')],
    list.map(([name, value]) => el('tr', {}, el('th', { scope: 'row' }, name), words(value))), id);
}
