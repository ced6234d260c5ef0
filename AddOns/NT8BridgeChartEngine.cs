using System;
using NinjaTrader.Data;
using NT8Bridge;
using NT8Bridge.Display;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Joins a chart indicator with <see cref="ChartValues"/>, which says what to paint: hands it the chart's bars, with
    /// NinjaTrader's times turned into UTC, and the strategy's engine where one runs on the same instrument, bars and trading
    /// hours. No file, thread or order.
    /// </summary>
    public sealed class NT8BridgeChartEngine : IDisposable
    {
        /// <summary>Length of the engine's bars, in seconds.</summary>
        public const int BaseSeconds = 30;

        private readonly string instrument;
        private readonly string tradingHours;
        private readonly NT8BridgeClock clock;
        private readonly ChartValues values;
        private readonly Action changed;
        private readonly object gate = new object();
        private EngineDisplay seen;
        private bool isDisposed;

        /// <summary>Makes it in State.DataLoaded.</summary>
        /// <param name="series">The indicator's BarsArray: the chart's bars, then bars of 30 seconds.</param>
        /// <param name="instrument">Full name.</param>
        /// <param name="changed">Called on the strategy's thread when its engine has news.</param>
        /// <param name="outputs">Outputs wanted at each bar, with their timeframe: "5m.ema21".</param>
        public NT8BridgeChartEngine(Bars[] series, string instrument, Action changed, params string[] outputs)
        {
            this.instrument = instrument;
            this.changed = changed;
            BarsPeriod period = series[0].BarsPeriod;
            Source = period.BarsPeriodType == BarsPeriodType.Second && period.Value == BaseSeconds ? 0 : 1;
            clock = new NT8BridgeClock(NinjaTrader.Core.Globals.GeneralOptions.TimeZoneInfo);
            NT8BridgeSessionCalendar calendar = new NT8BridgeSessionCalendar(series[Source], clock);
            tradingHours = calendar.Name;
            values = new ChartValues(instrument, new BarInterval(BaseSeconds), calendar, outputs);
        }

        /// <summary>Index of the series that the engine reads.</summary>
        public int Source { get; private set; }

        /// <summary>True while the strategy's numbers are shown.</summary>
        public bool IsShared { get { return values.Shared != null; } }

        /// <summary>Takes a closed bar, after it has looked whether a strategy's engine runs.</summary>
        public void Take(DateTime end, double open, double high, double low, double close, double volume)
        {
            Look();
            values.OnBar(new NT8Bridge.Bar(clock.ToUtc(end), open, high, low, close, (long)volume, 0));
        }

        /// <summary>Looks whether a strategy's engine runs, and whether it has new numbers.</summary>
        public void Look()
        {
            NT8BridgeRun run = NT8BridgeEngines.Find(instrument, BaseSeconds, tradingHours);
            EngineDisplay display = run == null ? null : run.Display;
            if (display != values.Shared)
            {
                // Follow comes before See: a new viewer gets a row at once, and its event leads back to this method.
                values.Follow(display);
                See(display, false);
            }

            values.Refresh();
        }

        /// <summary>The numbers for a bar of the chart that ends then; null before the first.</summary>
        public ChartPoint At(DateTime end)
        {
            return values.At(clock.ToUtc(end));
        }

        /// <summary>A turn to buy or sell within a bar of the chart; null for none.</summary>
        public ChartPoint Turn(DateTime after, DateTime upTo)
        {
            return values.Turn(clock.ToUtc(after), clock.ToUtc(upTo));
        }

        /// <summary>The time from which bars are to be painted again; DateTime.MaxValue for none.</summary>
        public DateTime TakeChanges()
        {
            long from = values.TakeChanges();
            return from == long.MaxValue ? DateTime.MaxValue : clock.FromUtc(from);
        }

        /// <summary>The state in words.</summary>
        public string Status()
        {
            return RowText.Of(values.Row);
        }

        /// <summary>
        /// Stops looking at a strategy's engine. From any thread, as NinjaTrader may end an indicator while a bar comes.
        /// </summary>
        public void Dispose()
        {
            See(null, true);
        }

        private void See(EngineDisplay display, bool isLast)
        {
            EngineDisplay before;
            lock (gate)
            {
                if (isDisposed) return;
                isDisposed = isLast;
                before = seen;
                seen = display;
                if (before != null) before.Changed -= changed;
                if (display != null) display.Changed += changed;
            }

            // Outside the lock, since the first viewer makes the strategy's thread run code at once.
            if (before != null) before.RemoveViewer();
            if (display != null) display.AddViewer();
        }
    }
}
