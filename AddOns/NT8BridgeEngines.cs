using System;
using System.Collections.Generic;

namespace NT8BridgeScripts
{
    /// <summary>
    /// The engines that run on charts now, for windows and indicators. Strategies put themselves in when they start and out when
    /// they end, in the Strategy Analyzer never; so it is empty when nothing runs, and safe with any number of instances.
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

        /// <summary>The oldest running engine for an instrument; null when there is none.</summary>
        public static NT8BridgeRun Find(string instrument)
        {
            lock (Gate) return Runs.Find(run => string.Equals(run.Display.Instrument, instrument, StringComparison.Ordinal));
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
