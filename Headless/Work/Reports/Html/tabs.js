// The tabs, as the keyboard expects them: arrows go from one to the next.
function tabs(parts) {
  const nav = document.getElementById('tabs'), main = document.getElementById('panels'), buttons = [];
  // A panel is made when it is first seen: a million bars are not unpacked for a glance at the summary.
  const fill = at => { if (main.children[at].childElementCount === 0) main.children[at].append(...parts[at][2]()); };
  const select = (at, focus) => {
    fill(at);
    buttons.forEach((button, i) => {
      button.setAttribute('aria-selected', i === at);
      button.tabIndex = i === at ? 0 : -1;
      main.children[i].hidden = i !== at;
    });
    if (focus) buttons[at].focus();
    for (const picture of pictures) if (!picture.chart) picture.draw();
  };
  parts.forEach(([id, name], i) => {
    const turn = event => {
      const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (way) select((i + way + parts.length) % parts.length, true);
    };
    buttons.push(el('button', { type: 'button', role: 'tab', id: 'tab-' + id, 'aria-controls': 'panel-' + id, onclick: () => select(i), onkeydown: turn }, name));
    main.append(el('section', { class: 'panel', role: 'tabpanel', id: 'panel-' + id, 'aria-labelledby': 'tab-' + id }));
  });
  nav.append(...buttons);
  select(0);
  return { show: id => select(parts.findIndex(part => part[0] === id)), fillAll: () => parts.forEach((_, at) => fill(at)) };
}

// Made when it is first asked for, and once.
function once(make) {
  let made = null;
  return () => made || (made = make());
}

async function start() {
  const { data, columns } = await unpack(document.getElementById('data').textContent);
  document.getElementById('title').textContent = data.title;
  const trades = readTrades(data.trades || []);
  const chart = data.chart && data.chart.count > 0 ? once(() => readChart(data.chart, columns)) : null;
  const parts = data.comparison ? comparison(data) : [['summary', 'Summary', () => summary(data)]];
  if (data.startup) parts.push(['startup', 'Start-up', startup]);
  if (data.optimize) parts.push(['runs', 'Runs', () => heatmap(data)]);
  if (data.validation) parts.push(['validation', 'Validation', () => validation(data)]);
  if (data.portfolio) {
    trades.forEach((trade, i) => { trade.run = data.portfolio.runs[data.portfolio.tradeRuns[i]].label; });
    parts.push(['portfolio', 'Portfolio', () => portfolio(data)]);
  }
  if (data.profits) parts.push(['equity', 'Equity', () => curves(data, trades, chart)]);
  const toList = data.trades ? trade => { show('trades'); list().choose(trade); } : null;
  const toChart = chart ? trade => { show('chart'); candles().choose(trade); } : null;
  const candles = once(() => new Candles(data, trades, chart(), toList)), list = once(() => new TradeList(data, trades, toChart));
  if (chart) parts.push(['chart', 'Chart', () => candles().panels]);
  if (data.trades) parts.push(['trades', 'Trades', () => list().panels]);
  startTheme();
  const { show, fillAll } = tabs(parts);
  const panels = [...document.getElementById('panels').children];
  let hidden = [];
  addEventListener('beforeprint', () => {
    fillAll();
    hidden = panels.filter(panel => panel.hidden);
    for (const panel of hidden) panel.hidden = false;
    for (const picture of pictures) picture.draw();
  });
  addEventListener('afterprint', () => { for (const panel of hidden) panel.hidden = true; });
  document.documentElement.dataset.ready = 'true';
}

start();
