// What lies behind and beside the bars: breaks between sessions, stretches without orders, gaps, and the engine's signals.
const mostBreaks = 60;

const spanKinds = { notReady: ['Not ready', 'warnink'], quietGap: ['No trade', 'faint'], unknownGap: ['Unknown gap', 'lose'] };

function readSignals(about) {
  return about.rows.map(([bar, way, score, rule]) => ({ bar, way, score, rules: about.rules[rule] }));
}

class Marks {
  constructor(about, draw) {
    this.sessions = about.sessionBegins;
    this.signals = readSignals(about.signals);
    this.spans = about.spans.map(([kind, from, to, words]) => ({ kind, from, to, words }));
    this.draw = draw;
    this.shown = new Set(['signals', 'breaks']);
  }

  switches() {
    return [['signals', 'Signals', this.signals], ['breaks', 'Sessions and gaps', [...this.sessions, ...this.spans]]]
      .filter(([, , list]) => list.length > 0).map(([id, name]) => {
        const box = el('input', { type: 'checkbox', id: 'show-' + id, onchange: event => {
          if (event.target.checked) this.shown.add(id); else this.shown.delete(id);
          this.draw();
        } });
        box.checked = true;
        return el('label', {}, box, ' ' + name);
      });
  }

  // Lines and areas for the series of prices. The bars from..to are of the primary series; at gives the place of one, last is
  // the last place.
  behind(c, from, to, last, at) {
    const isShown = this.shown.has('breaks'), inView = bar => Math.min(last, Math.max(0, at(bar)));
    const breaks = isShown ? this.sessions.filter(bar => bar > from && bar < to) : [];
    const spans = isShown ? this.spans.filter(span => span.from < to && span.to >= from) : [];
    const gaps = spans.filter(span => span.kind === 'quietGap').length;
    this.seenBreaks = breaks.length > mostBreaks ? [] : breaks;
    this.hiddenGaps = gaps > mostBreaks ? gaps : 0;
    this.seenSpans = this.hiddenGaps ? spans.filter(span => span.kind !== 'quietGap') : spans;
    const lines = this.seenBreaks.map(bar => ({ xAxis: inView(bar), lineStyle: { color: c('faint'), type: 'dashed', width: 1 } }));
    const areas = [];
    for (const span of this.seenSpans) {
      const color = c(spanKinds[span.kind][1]);
      // A gap has no bars of its own, since bars lie side by side: it is a line where they meet.
      if (span.kind !== 'notReady') lines.push({ xAxis: inView(span.to), lineStyle: { color, type: 'dotted', width: span.kind === 'quietGap' ? 1 : 2, opacity: span.kind === 'quietGap' ? 0.5 : 1 } });
      else areas.push([{ xAxis: inView(span.from), itemStyle: { color, opacity: 0.12 } }, { xAxis: inView(span.to) }]);
    }
    return {
      markLine: { silent: true, symbol: 'none', label: { show: false }, animation: false, data: lines },
      markArea: { silent: true, animation: false, data: areas },
    };
  }

  // The signals of the bars from..to, at most so many: below the bars those to buy, above them those to sell.
  series(c, from, to, at, candles) {
    const wanted = this.shown.has('signals') ? this.signals.filter(signal => signal.bar >= from && signal.bar < to) : [];
    this.hidden = wanted.length > mostMarks ? wanted.length : 0;
    this.seen = this.hidden ? [] : wanted;
    if (this.seen.length === 0) return [];
    const data = this.seen.filter(signal => candles[at(signal.bar)]).map(signal => {
      const [, , low, high] = candles[at(signal.bar)];
      return { value: [at(signal.bar), signal.way > 0 ? low : high], symbolRotate: signal.way > 0 ? 0 : 180, symbolOffset: [0, signal.way > 0 ? 12 : -12],
        itemStyle: { color: c(signal.way > 0 ? 'win' : 'lose') } };
    });
    return [{ id: ownLine + 'signals', name: 'Signals', type: 'scatter', data, symbol: 'arrow', symbolSize: 8, silent: true, z: 4 }];
  }

  // What there is to tell of the bars from..to of one candle, in words.
  texts(from, to) {
    const told = this.seen.filter(signal => signal.bar >= from && signal.bar < to).slice(-3)
      .map(signal => `signal ${signal.way > 0 ? 'buy' : 'sell'}, score ${plain.format(signal.score)} (${signal.rules})`);
    for (const span of this.seenSpans) {
      if (span.from < to && span.to >= from) told.push(`${spanKinds[span.kind][0]}: ${span.words}`);
    }
    return told;
  }
}
