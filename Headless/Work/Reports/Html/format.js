// Numbers, times and elements. All text goes in as text: a name is never read as markup.
function el(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) made.append(child instanceof Node ? child : String(child));
  return made;
}

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

// Without the last digits, where sums of binary fractions carry dust.
function brief(value) { return plain.format(Number(value.toPrecision(8))); }

// Nothing has no sign.
function money(value) { return Number.isFinite(value) ? cents.format(value).replace(/^-0\.00$/, '0.00') : '–'; }

function side(value) { return value > 0 ? 'win' : value < 0 ? 'lose' : ''; }

function clock(zone) {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  return seconds => {
    const p = {};
    for (const part of format.formatToParts(new Date(seconds * 1000))) p[part.type] = part.value;
    return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}:${p.second}`;
  };
}

function escaped(text) { return echarts.format.encodeHTML(String(text)); }
