// Light and dark: what the system says, until the reader chooses.
const pictures = [];

function ink() {
  const style = getComputedStyle(document.documentElement);
  return name => style.getPropertyValue('--' + name).trim();
}

function startTheme() {
  const system = matchMedia('(prefers-color-scheme: dark)'), button = document.getElementById('theme');
  let chosen = null;
  const show = () => {
    const dark = (chosen || (system.matches ? 'dark' : 'light')) === 'dark';
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    button.textContent = dark ? 'Light' : 'Dark';
    for (const picture of pictures) picture.draw();
  };
  button.addEventListener('click', () => {
    chosen = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    show();
  });
  system.addEventListener('change', show);
  show();
}

// A picture is made when its panel is first seen, since a hidden one has no size.
class Picture {
  constructor(host, label, option, ready) {
    this.host = host;
    this.option = option;
    this.ready = ready;
    host.setAttribute('role', 'img');
    host.setAttribute('aria-label', label);
    pictures.push(this);
    new ResizeObserver(() => { if (this.chart) this.chart.resize(); else this.draw(); }).observe(host);
  }

  draw() {
    if (this.host.clientWidth === 0) return;
    if (!this.chart) {
      this.chart = echarts.init(this.host);
      if (this.ready) this.ready(this.chart);
    }
    this.chart.setOption(this.option(ink()), { notMerge: true });
  }
}

// Pictures below one another keep the same width, whatever their labels.
const frame = { outerBoundsMode: 'none' };

function axis(c) {
  return { axisLine: { lineStyle: { color: c('faint') } }, axisLabel: { color: c('faint') }, nameTextStyle: { color: c('faint') },
    splitLine: { lineStyle: { color: c('line') } } };
}

function tip(c) {
  return { backgroundColor: c('paper'), borderColor: c('line'), textStyle: { color: c('ink') }, confine: true, extraCssText: 'white-space: normal; max-width: min(90vw, 34em);' };
}
