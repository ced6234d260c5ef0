using System;
using NT8Bridge.Clocks;

namespace NT8BridgeScripts
{
    /// <summary>NinjaTrader's clock and time zone at the edge of the engine, which counts in UTC alone.</summary>
    public sealed class NT8BridgeClock : IClock
    {
        private readonly TimeZoneInfo zone;

        /// <summary>Makes it for the zone that NinjaTrader shows times in.</summary>
        public NT8BridgeClock(TimeZoneInfo zone)
        {
            if (zone == null) throw new ArgumentNullException("zone");
            this.zone = zone;
        }

        /// <summary>Now, UTC ticks; in Playback the playback's time.</summary>
        public long UtcTicks
        {
            get { return ToUtc(NinjaTrader.Core.Globals.Now); }
        }

        /// <summary>
        /// A time of NinjaTrader's in UTC ticks. A time that daylight saving skips counts as the hour after it.
        /// </summary>
        public long ToUtc(DateTime time)
        {
            DateTime local = DateTime.SpecifyKind(time, DateTimeKind.Unspecified);
            if (zone.IsInvalidTime(local)) local = local.AddHours(1);
            return TimeZoneInfo.ConvertTimeToUtc(local, zone).Ticks;
        }

        /// <summary>UTC ticks as NinjaTrader shows them.</summary>
        public DateTime FromUtc(long utcTicks)
        {
            return TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), zone);
        }
    }
}
