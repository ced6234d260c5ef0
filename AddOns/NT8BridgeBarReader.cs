using System;
using NinjaTrader.Data;

namespace NT8BridgeScripts
{
    /// <summary>NinjaTrader's bars as the engine counts them: end in UTC ticks, whole volume.</summary>
    public sealed class NT8BridgeBarReader
    {
        private readonly NT8BridgeClock clock;

        /// <summary>Makes it for the platform's clock.</summary>
        public NT8BridgeBarReader(NT8BridgeClock clock)
        {
            if (clock == null) throw new ArgumentNullException("clock");
            this.clock = clock;
        }

        /// <summary>The bar at an index of the series.</summary>
        public NT8Bridge.Bar Read(Bars bars, int index)
        {
            return new NT8Bridge.Bar(
                clock.ToUtc(bars.GetTime(index)), bars.GetOpen(index), bars.GetHigh(index), bars.GetLow(index),
                bars.GetClose(index), bars.GetVolume(index), 0);
        }
    }
}
