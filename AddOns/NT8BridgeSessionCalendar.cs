using System;
using NinjaTrader.Data;
using NT8Bridge.Sessions;
// NinjaTrader has a type of that name too.
using Session = NT8Bridge.Sessions.Session;

namespace NT8BridgeScripts
{
    /// <summary>
    /// The chart's own trading hours as the engine asks for them, so that engine and chart agree on every session, holiday and
    /// half day. NinjaTrader answers in the zone set under Tools, Options, General; the engine counts in UTC. NinjaTrader is
    /// asked once for each session. The lock is there because bars are saved on a background thread, which asks too.
    /// </summary>
    public sealed class NT8BridgeSessionCalendar : ISessionCalendar
    {
        private readonly SessionIterator iterator;
        private readonly NT8BridgeClock clock;
        private Session last;

        /// <summary>Makes it for the trading hours of <paramref name="bars"/>, in State.DataLoaded or later.</summary>
        public NT8BridgeSessionCalendar(Bars bars, NT8BridgeClock clock)
        {
            if (bars == null) throw new ArgumentNullException("bars");
            if (clock == null) throw new ArgumentNullException("clock");
            this.clock = clock;
            iterator = new SessionIterator(bars);
            Name = bars.TradingHours == null ? "unknown" : bars.TradingHours.Name;
        }

        /// <summary>Name of NinjaTrader's trading hours template.</summary>
        public string Name { get; private set; }

        /// <inheritdoc/>
        public Session SessionAtOrAfter(long utcTicks)
        {
            lock (iterator)
            {
                if (last.ContainsTick(utcTicks)) return last;
                DateTime local = clock.FromUtc(utcTicks);
                if (!iterator.GetNextSession(local, false))
                {
                    throw new InvalidOperationException("NinjaTrader's trading hours '" + Name + "' name no session at or after "
                        + local.ToString("yyyy-MM-dd HH:mm:ss") + "; check the template under Tools, Trading Hours.");
                }

                long begin = clock.ToUtc(iterator.ActualSessionBegin);
                long end = clock.ToUtc(iterator.ActualSessionEnd);
                last = new Session(begin, end, iterator.ActualTradingDayExchange.Date);
                return last;
            }
        }
    }
}
