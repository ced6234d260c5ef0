using System;
using System.IO;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript.Indicators;

namespace NinjaTrader.NinjaScript.Strategies
{
    /// <summary>
    /// Two averages that cross, a stop and a target. It also notes what its thread took from Configure to Terminated, processor
    /// time in nanoseconds and bytes, one line a run: that is the same question to every build.
    /// </summary>
    public class CrossWithBracket : Strategy
    {
        private SMA fast;
        private SMA slow;
        private long bytes;
        private long time;
        private int seen;

        [NinjaScriptProperty]
        public int Fast { get; set; }

        [NinjaScriptProperty]
        public int Slow { get; set; }

        [NinjaScriptProperty]
        public int Round { get; set; }

        /// <summary>
        /// 0: bars alone, 1: the averages and their crosses, 2: orders too, 3: a look at the day's bar at every bar.
        /// </summary>
        [NinjaScriptProperty]
        public int Work { get; set; }

        [NinjaScriptProperty]
        public string Note { get; set; }

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "CrossWithBracket";
                Calculate = Calculate.OnBarClose;
                IsExitOnSessionCloseStrategy = false;
                Fast = 10;
                Slow = 25;
                Round = 1;
                Work = 2;
                Note = "";
            }
            else if (State == State.Configure)
            {
                bytes = GC.GetAllocatedBytesForCurrentThread();
                time = ThreadTime();
                if (Work != 2) return;
                SetStopLoss(CalculationMode.Ticks, 40);
                SetProfitTarget(CalculationMode.Ticks, 60);
            }
            else if (State == State.DataLoaded)
            {
                if (Work != 1 && Work != 2) return;
                fast = SMA(Fast);
                slow = SMA(Slow);
            }
            else if (State == State.Terminated && seen > 0)
            {
                time = ThreadTime() - time;
                bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
                int trades = Work == 2 ? SystemPerformance.AllTrades.Count : 0;
                if (Note.Length > 0) File.AppendAllText(Note, time + " " + bytes + " " + seen + " " + trades + "\n");
            }
        }

        protected override void OnBarUpdate()
        {
            seen++;
            if (Work == 3)
            {
                if (Bars.GetDayBar(1) != null && Bars.GetDayBar(1).Close < 0) throw new InvalidOperationException();
                return;
            }

            if (Work == 0 || CurrentBar < BarsRequiredToTrade) return;
            bool up = CrossAbove(fast, slow, 1);
            bool down = CrossBelow(fast, slow, 1);
            if (Work == 1) return;
            if (up) EnterLong();
            else if (down) EnterShort();
        }

        /// <summary>What the kernel counts for this thread, in nanoseconds.</summary>
        private static long ThreadTime()
        {
            return long.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0]);
        }
    }
}
