// The orders that rested at a price, as lines over the bars: what each is for, and where it lay from its submission to its end.
const orderFields = ['purpose', 'name', 'about', 'endBar', 'bars', 'prices'];

// What the reader can show and hide; a line in the colour of the page's style of that name.
const orderKinds = [['stop', 'Stops', 'lose', 'stops'], ['target', 'Targets', 'win', 'targets'], ['entry', 'Entry orders', 'link', 'entries']];

// Series of the page's own, which the crosshair tells of in words of their own; a plot of a script may bear any name.
const ownLine = 'own:';

function readOrders(rows) {
  return (rows || []).map(row => Object.fromEntries(orderFields.map((name, i) => [name, row[i]])));
}

class OrderLines {
  constructor(orders, draw) {
    this.orders = orders;
    this.draw = draw;
    this.shown = new Set(['stop', 'target']);
    this.seen = [];
  }

  // A switch for each kind that there is.
  switches() {
    return orderKinds.filter(([kind]) => this.orders.some(order => order.purpose === kind)).map(([kind, name, , id]) => {
      const box = el('input', { type: 'checkbox', id: 'show-' + id, onchange: event => { this.turn(kind, event.target.checked); } });
      box.checked = this.shown.has(kind);
      return el('label', {}, box, ' ' + name);
    });
  }

  turn(kind, isShown) {
    if (isShown) this.shown.add(kind); else this.shown.delete(kind);
    this.draw();
  }

  // The lines of the bars from..to, at most so many; at gives the place of a bar.
  series(c, from, to, last, at) {
    const wanted = this.orders.filter(order => this.shown.has(order.purpose) && order.endBar >= from && order.bars[0] < to);
    this.hidden = wanted.length > mostMarks ? wanted.length : 0;
    this.seen = this.hidden ? [] : wanted;
    return orderKinds.map(([kind, name, color]) => {
      const data = this.seen.filter(order => order.purpose === kind).flatMap(order => this.line(order, from, to, last, at));
      return { id: ownLine + kind, name, type: 'line', data, showSymbol: false, connectNulls: false, silent: true, z: 4, lineStyle: { color: c(color), width: 1.5 } };
    }).filter(line => line.data.length > 0);
  }

  // One order as corners; it lies at a price until the next one comes. Orders are told apart by a point without a price.
  line(order, from, to, last, at) {
    const points = [], place = bar => Math.min(last, Math.max(0, at(bar)));
    for (let i = 0; i < order.bars.length; i++) {
      const begin = order.bars[i], end = i + 1 < order.bars.length ? order.bars[i + 1] : order.endBar;
      if (end < from || begin >= to) continue;
      points.push([place(begin), order.prices[i]], [place(end), order.prices[i]]);
    }
    if (points.length > 0) points.push([points[points.length - 1][0], null]);
    return points;
  }

  // What rested at a bar, in words.
  texts(bar) {
    return this.seen.filter(order => order.bars[0] <= bar && order.endBar >= bar).slice(0, 8).map(order => {
      let step = order.bars.length - 1;
      while (step > 0 && order.bars[step] > bar) step--;
      return `${order.name || orderKinds.find(([kind]) => kind === order.purpose)[1]} ${plain.format(order.prices[step])} (${order.about})`;
    });
  }
}
