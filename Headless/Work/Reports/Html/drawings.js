// What scripts have drawn, where it lies. It is painted on a canvas, so that text in it is never read as markup.
const drawingFields = ['shape', 'tag', 'bars', 'prices', 'color', 'fill', 'width', 'dash', 'text', 'size', 'place', 'offset'];

// More objects than these hide each other and the bars.
const mostDrawings = 2000;

const dashes = { Dash: [6, 4], Dot: [2, 3], DashDot: [6, 3, 2, 3], DashDotDot: [6, 3, 2, 3, 2, 3] };

function readDrawings(rows) {
  return (rows || []).map(row => Object.fromEntries(drawingFields.map((name, i) => [name, row[i]])));
}

class Drawings {
  constructor(list, draw) {
    this.list = list;
    this.draw = draw;
    this.isShown = true;
    this.seen = [];
    for (const drawing of list) Object.assign(drawing, spanOf(drawing));
  }

  switches() {
    if (this.list.length === 0) return [];
    const box = el('input', { type: 'checkbox', id: 'show-drawings', onchange: event => { this.isShown = event.target.checked; this.draw(); } });
    box.checked = true;
    return [el('label', {}, box, ' Draw objects')];
  }

  // The objects that reach into the bars from..to, at most so many; at gives the place of a bar.
  series(c, from, to, at) {
    const wanted = this.isShown ? this.list.filter(drawing => drawing.begin < to && drawing.end >= from) : [];
    this.hidden = wanted.length > mostDrawings ? wanted.length : 0;
    this.seen = this.hidden ? [] : wanted;
    if (this.seen.length === 0) return [];
    // A value of the axes is asked for; the points themselves are read from the object.
    return [{ id: ownLine + 'drawings', name: 'Draw objects', type: 'custom', silent: true, clip: true, z: 3, encode: { x: -1, y: -1 },
      data: this.seen.map(() => [0, 0]), tooltip: { show: false },
      renderItem: (params, api) => {
        const drawing = this.seen[params.dataIndex];
        const places = drawing.bars.map((bar, i) => api.coord([at(bar), drawing.prices[i]]));
        return paint(drawing, places, params.coordSys, c);
      } }];
  }
}

// The bars that an object reaches over.
function spanOf(drawing) {
  const first = Math.min(...drawing.bars), last = Math.max(...drawing.bars);
  if (drawing.shape === 'horizontalLine' || drawing.shape === 'fixedText' || drawing.shape === 'extendedLine') return { begin: -Infinity, end: Infinity };
  if (drawing.shape !== 'ray') return { begin: first, end: last };
  return drawing.bars[1] >= drawing.bars[0] ? { begin: first, end: Infinity } : { begin: -Infinity, end: last };
}

function paint(drawing, places, area, c) {
  const color = seenOn(drawing.color, c), fill = drawing.fill || null, width = Math.max(1, drawing.width || 1);
  const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: color, lineWidth: width, lineDash: dashes[drawing.dash] || null } });
  const polygon = points => ({ type: 'polygon', shape: { points }, style: { fill: color } });
  const [a, b] = places;
  switch (drawing.shape) {
    case 'line': return color && line(...a, ...b);
    case 'ray': return color && line(...a, ...beyond(a, b));
    case 'extendedLine': return color && line(...beyond(b, a), ...beyond(a, b));
    case 'arrowLine': return color && { type: 'group', children: [line(...a, ...b), polygon(arrowHead(a, b, 6 + width))] };
    case 'horizontalLine': return color && line(area.x, a[1], area.x + area.width, a[1]);
    case 'verticalLine': return color && line(a[0], area.y, a[0], area.y + area.height);
    case 'rectangle': return { type: 'rect', shape: { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) },
      style: { fill, stroke: color, lineWidth: width, lineDash: dashes[drawing.dash] || null } };
    case 'text': return letters(drawing, a[0], a[1] - drawing.offset, { Left: 'left', Right: 'right' }[drawing.place] || 'center', 'middle', color || c('ink'), fill);
    case 'fixedText': return fixedText(drawing, area, color || c('ink'), fill);
    case 'dot': return color && { type: 'circle', shape: { cx: a[0], cy: a[1], r: 5 }, style: { fill: color } };
    case 'square': return color && polygon([[-5, -5], [5, -5], [5, 5], [-5, 5]].map(by(a)));
    case 'diamond': return color && polygon([[0, -6], [6, 0], [0, 6], [-6, 0]].map(by(a)));
    case 'triangleUp': return color && polygon([[0, -6], [6, 5], [-6, 5]].map(by(a)));
    case 'triangleDown': return color && polygon([[0, 6], [6, -5], [-6, -5]].map(by(a)));
    case 'arrowUp': return color && polygon([[0, 0], [6, 7], [2, 7], [2, 14], [-2, 14], [-2, 7], [-6, 7]].map(by(a)));
    case 'arrowDown': return color && polygon([[0, 0], [6, -7], [2, -7], [2, -14], [-2, -14], [-2, -7], [-6, -7]].map(by(a)));
  }
}

function by(place) { return ([x, y]) => [place[0] + x, place[1] + y]; }

// A point on the line through both, far behind the second; where both are one, that one.
function beyond(a, b) {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length === 0 ? b : [b[0] + (b[0] - a[0]) / length * 20000, b[1] + (b[1] - a[1]) / length * 20000];
}

function arrowHead(a, b, size) {
  const way = Math.atan2(b[1] - a[1], b[0] - a[0]);
  return [b, ...[-1, 1].map(side => [b[0] - size * Math.cos(way + side * 0.45), b[1] - size * Math.sin(way + side * 0.45)])];
}

function letters(drawing, x, y, align, verticalAlign, color, background) {
  return { type: 'text', style: { text: drawing.text, x, y, align, verticalAlign, fill: color, backgroundColor: background || undefined,
    font: `${Math.min(40, Math.max(8, drawing.size || 11))}px system-ui, sans-serif` } };
}

function fixedText(drawing, area, color, background) {
  const place = drawing.place, right = place.endsWith('Right'), left = place.endsWith('Left');
  const x = left ? area.x + 4 : right ? area.x + area.width - 4 : area.x + area.width / 2;
  const y = place.startsWith('Top') ? area.y + 4 : place.startsWith('Bottom') ? area.y + area.height - 4 : area.y + area.height / 2;
  return letters(drawing, x, y, left ? 'left' : right ? 'right' : 'center', place.startsWith('Top') ? 'top' : place.startsWith('Bottom') ? 'bottom' : 'middle', color, background);
}

// A colour that the paper would swallow, black on dark or white on light, becomes that of the text.
function seenOn(color, c) {
  const parts = /^rgba\((\d+),(\d+),(\d+),/.exec(color);
  if (!parts) return null;
  const bright = (0.299 * parts[1] + 0.587 * parts[2] + 0.114 * parts[3]) / 255, isDark = document.documentElement.dataset.theme === 'dark';
  return (isDark ? bright < 0.15 : bright > 0.9) ? c('ink') : color;
}
