using System.Collections.Generic;
using NT8Bridge.Display;

namespace NT8BridgeScripts
{
    /// <summary>
    /// The engines that run on charts now, for windows and indicators. A run puts itself in when it begins and takes itself out
    /// when it ends; in the Strategy Analyzer there are no runs. Safe with any number of strategies on any threads.
    /// </summary>
    public static class NT8BridgeEngines
    {
        private static readonly object Gate = new object();
        private static readonly List<NT8BridgeRun> Runs = new List<NT8BridgeRun>();

        /// <summary>The engines that run now, in the order in which they began; from any thread.</summary>
        public static NT8BridgeRun[] Running()
        {
            lock (Gate) return Runs.ToArray();
        }

        /// <summary>The oldest running engine for an instrument, base bars and trading hours; null when there is none.</summary>
        public static NT8BridgeRun Find(string instrument, int seconds, string tradingHours)
        {
            lock (Gate)
            {
                foreach (NT8BridgeRun run in Runs)
                {
                    EngineDisplay display = run.Display;
                    bool isLike = display.Instrument == instrument && display.TradingHours == tradingHours
                        && display.Options.Interval.Seconds == seconds;
                    if (isLike) return run;
                }

                return null;
            }
        }

        /// <summary>The run behind a display; null when it has ended.</summary>
        public static NT8BridgeRun Find(EngineDisplay display)
        {
            lock (Gate) return Runs.Find(run => run.Display == display);
        }

        internal static void Add(NT8BridgeRun run)
        {
            lock (Gate) Runs.Add(run);
        }

        internal static void Remove(NT8BridgeRun run)
        {
            lock (Gate) Runs.Remove(run);
        }
    }
}
