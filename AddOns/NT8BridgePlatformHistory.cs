using System;
using System.Collections.Generic;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge;
using NT8Bridge.History;

namespace NT8BridgeScripts
{
    /// <summary>
    /// NinjaTrader's own bars beyond those of the chart, through BarsRequest: more history at the start, and what was missed
    /// while the stream was away. NinjaTrader answers with whole days. The bars asked for are copied inside its callback, since
    /// they are valid only there, and then the request is disposed.
    /// </summary>
    public sealed class NT8BridgePlatformHistory : IHistorySource
    {
        private readonly Instrument instrument;
        private readonly TradingHours hours;
        private readonly NT8BridgeClock clock;
        private readonly NT8BridgeBarReader reader;
        private readonly int seconds;
        private readonly TimeSpan reach;

        /// <summary>Makes it for bars of that many seconds; at a start it reaches back by <paramref name="reach"/>.</summary>
        public NT8BridgePlatformHistory(
            Instrument instrument, TradingHours hours, NT8BridgeClock clock, int seconds, TimeSpan reach)
        {
            if (instrument == null) throw new ArgumentNullException("instrument");
            if (clock == null) throw new ArgumentNullException("clock");
            this.instrument = instrument;
            this.hours = hours;
            this.clock = clock;
            reader = new NT8BridgeBarReader(clock);
            this.seconds = seconds;
            this.reach = reach;
        }

        /// <inheritdoc/>
        public string Name { get { return "NinjaTrader bars request"; } }

        /// <inheritdoc/>
        public BarOrigin Origin { get { return BarOrigin.PlatformHistory; } }

        /// <summary>Waits for NinjaTrader's answer on the loading thread.</summary>
        public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
        {
            using (ManualResetEventSlim answered = new ManualResetEventSlim())
            {
                HistoryLoad load = null;
                Ask(request.ToUtcTicks - reach.Ticks, request.ToUtcTicks, (bars, error) =>
                {
                    load = error.Length > 0 ? HistoryLoad.None(error) : new HistoryLoad(bars, string.Empty, 0);
                    answered.Set();
                });
                answered.Wait(cancellation);
                return load;
            }
        }

        /// <summary>
        /// Asks for the bars that end after one time and at or before another, UTC ticks. The answer comes on NinjaTrader's
        /// thread: bars and an empty text, or no bars and the reason.
        /// </summary>
        public void Ask(long fromUtcTicks, long toUtcTicks, Action<NT8Bridge.Bar[], string> answer)
        {
            BarsRequest request = new BarsRequest(instrument, clock.FromUtc(fromUtcTicks), clock.FromUtc(toUtcTicks));
            request.BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.Second, Value = seconds };
            if (hours != null) request.TradingHours = hours;
            request.Request((done, error, message) =>
            {
                using (done)
                {
                    if (error == ErrorCode.NoError) answer(Pick(done.Bars, fromUtcTicks, toUtcTicks), string.Empty);
                    else answer(new NT8Bridge.Bar[0], "NinjaTrader refused the bars: " + error + " " + message);
                }
            });
        }

        private NT8Bridge.Bar[] Pick(Bars bars, long fromUtcTicks, long toUtcTicks)
        {
            List<NT8Bridge.Bar> picked = new List<NT8Bridge.Bar>();
            for (int i = 0; i < bars.Count; i++)
            {
                NT8Bridge.Bar bar = reader.Read(bars, i);
                if (bar.EndUtcTicks > fromUtcTicks && bar.EndUtcTicks <= toUtcTicks) picked.Add(bar);
            }

            return picked.ToArray();
        }
    }
}
