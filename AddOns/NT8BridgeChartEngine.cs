using System;
using NinjaTrader.Data;
using NT8Bridge;
using NT8Bridge.Display;
using NT8Bridge.Signals;
using NT8Bridge.Startup;

namespace NT8BridgeScripts
{
    /// <summary>
    /// The engine of a chart indicator: fed by the chart's own bars, so that it has a value for each of them, without any file,
    /// thread or order. What is told about the state comes from the strategy's engine where one runs on the instrument.
    /// </summary>
    public sealed class NT8BridgeChartEngine : IDisposable
    {
        /// <summary>Length of the engine's bars, in seconds.</summary>
        public const int BaseSeconds = 30;

        private readonly string instrument;
        private readonly NT8BridgeClock clock;
        private readonly Readiness readiness;
        private NT8BridgeRun seen;

        /// <summary>Makes it in State.DataLoaded.</summary>
        /// <param name="series">The indicator's BarsArray: the chart's bars, then bars of 30 seconds.</param>
        /// <param name="instrument">Full name.</param>
        /// <param name="minutes">A timeframe that must be among the engine's; 0 for none beside the usual ones.</param>
        /// <param name="outputs">Indicator outputs wanted of it, without the timeframe: "ema21".</param>
        public NT8BridgeChartEngine(Bars[] series, string instrument, int minutes, params string[] outputs)
        {
            this.instrument = instrument;
            BarsPeriod period = series[0].BarsPeriod;
            Source = period.BarsPeriodType == BarsPeriodType.Second && period.Value == BaseSeconds ? 0 : 1;
            clock = new NT8BridgeClock(NinjaTrader.Core.Globals.GeneralOptions.TimeZoneInfo);
            EngineOptions options = new EngineOptions { Interval = new BarInterval(BaseSeconds) };
            if (minutes > 0)
            {
                BarInterval timeframe = new BarInterval(minutes * 60);
                if (!options.Timeframes.Contains(timeframe)) options.Timeframes.Add(timeframe);
                foreach (string output in outputs) options.Watch.Add(timeframe + "." + output);
            }

            Engine = new TradingEngine(options, SignalModel.Default(), new NT8BridgeSessionCalendar(series[Source], clock));
            readiness = new Readiness(Engine);
        }

        /// <summary>Index of the series that the engine reads.</summary>
        public int Source { get; private set; }

        /// <summary>The engine.</summary>
        public TradingEngine Engine { get; private set; }

        /// <summary>True when all that the model reads is there.</summary>
        public bool IsReady { get { return readiness.IsMet(); } }

        /// <summary>Takes a closed bar; false when the engine did not, because it had it before.</summary>
        public bool Take(DateTime end, double open, double high, double low, double close, double volume)
        {
            NT8Bridge.Bar bar = new NT8Bridge.Bar(clock.ToUtc(end), open, high, low, close, (long)volume, 0);
            return Engine.OnBar(bar, BarOrigin.PlatformHistory) == BarOutcome.Accepted;
        }

        /// <summary>The state in words: that of the strategy's engine on this instrument, else this one's.</summary>
        public string Status()
        {
            NT8BridgeRun run = NT8BridgeEngines.Find(instrument);
            if (run != seen) See(run);
            return RowText.Of(run != null ? run.Display.Row : EngineRow.Of(instrument, Engine, readiness));
        }

        /// <summary>Looks at no other engine any more.</summary>
        public void Dispose()
        {
            See(null);
        }

        private void See(NT8BridgeRun run)
        {
            if (seen != null) seen.Display.RemoveViewer();
            if (run != null) run.Display.AddViewer();
            seen = run;
        }
    }
}
