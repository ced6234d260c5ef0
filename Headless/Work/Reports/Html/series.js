// Bars that the chart shows: those of the strategy's primary series, or those of another one over the same time. Trades, orders
// and draw objects lie on bars of the primary series; their place among other bars is found by the time at which a bar ends.
class ShownSeries {
  constructor(name, bars, primary) {
    this.name = name;
    this.bars = bars;
    this.primary = primary;
    this.isPrimary = bars === primary;
  }

  // The bar that is shown for one of the primary series: the first that ends with it or later.
  place(bar) { return this.isPrimary ? bar : Math.min(firstFrom(this.bars.time, this.primary.time[bar]), this.bars.count - 1); }

  // The first bar of the primary series in one that is shown.
  bar(at) {
    return this.isPrimary ? at : firstBehind(this.primary.time, this.bars.time, Math.min(at, this.bars.count));
  }

  // Where a stretch of another series lies in this one, as begin and end.
  stretch(other, from, to) {
    const time = other.bars.time, first = Math.min(firstBehind(this.bars.time, time, from), this.bars.count - 1);
    return [first, Math.max(first + 1, firstFrom(this.bars.time, time[to - 1]) + 1)];
  }
}

// The first place in ascending values that holds one as large or larger.
function firstFrom(values, value) {
  let low = 0, high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1; else high = middle;
  }
  return low;
}

// The first bar that ends behind the bar before a place of other bars, by the times at which bars end.
function firstBehind(time, other, place) { return place <= 0 ? 0 : firstFrom(time, other[place - 1] + 1e-6); }
