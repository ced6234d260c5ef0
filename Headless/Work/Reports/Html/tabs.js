// The tabs, as the keyboard expects them: arrows go from one to the next.
function tabs(parts) {
  const nav = document.getElementById('tabs'), main = document.getElementById('panels'), buttons = [];
  const select = (at, focus) => {
    buttons.forEach((button, i) => {
      button.setAttribute('aria-selected', i === at);
      button.tabIndex = i === at ? 0 : -1;
      main.children[i].hidden = i !== at;
    });
    if (focus) buttons[at].focus();
    for (const picture of pictures) if (!picture.chart) picture.draw();
  };
  parts.forEach(([id, name, children], i) => {
    const turn = event => {
      const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (way) select((i + way + parts.length) % parts.length, true);
    };
    buttons.push(el('button', { type: 'button', role: 'tab', id: 'tab-' + id, 'aria-controls': 'panel-' + id, onclick: () => select(i), onkeydown: turn }, name));
    main.append(el('section', { class: 'panel', role: 'tabpanel', id: 'panel-' + id, 'aria-labelledby': 'tab-' + id }, ...children));
  });
  nav.append(...buttons);
  select(0);
  return id => select(parts.findIndex(part => part[0] === id));
}

async function start() {
  const { data, columns } = await unpack(document.getElementById('data').textContent);
  document.getElementById('title').textContent = data.title;
  const trades = readTrades(data.trades || []), chart = data.chart && data.chart.count > 0 ? readChart(data.chart, columns) : null;
  const parts = [['summary', 'Summary', summary(data)]];
  if (data.startup) parts.push(['startup', 'Start-up', startup(data)]);
  if (data.optimize) parts.push(['runs', 'Runs', heatmap(data)]);
  if (data.days) parts.push(['equity', 'Equity', curves(data, trades, chart)]);
  const candles = chart ? new Candles(data, trades, chart) : null;
  if (candles) parts.push(['chart', 'Chart', candles.panels]);
  const list = data.trades ? new TradeList(data, trades) : null;
  if (list) parts.push(['trades', 'Trades', list.panels]);
  startTheme();
  const show = tabs(parts);
  if (candles && list) {
    list.onChart = trade => { show('chart'); candles.choose(trade); };
    candles.onList = trade => { show('trades'); list.choose(trade); };
    list.draw();
  }
  const panels = [...document.getElementById('panels').children];
  let hidden = [];
  addEventListener('beforeprint', () => {
    hidden = panels.filter(panel => panel.hidden);
    for (const panel of hidden) panel.hidden = false;
    for (const picture of pictures) picture.draw();
  });
  addEventListener('afterprint', () => { for (const panel of hidden) panel.hidden = true; });
  document.documentElement.dataset.ready = 'true';
}

start();
