using System;

namespace NT8BridgeScripts
{
    /// <summary>
    /// The daily loss limit. Losses count from the profit at the first bar of a trading day; once reached, the limit stays
    /// reached until the next trading day.
    /// </summary>
    public sealed class NT8BridgeDailyLoss
    {
        private DateTime tradingDay = DateTime.MinValue;
        private double profitAtBegin;

        /// <summary>Makes it for a limit in account currency; 0 for none.</summary>
        public NT8BridgeDailyLoss(double limit)
        {
            Limit = limit;
        }

        /// <summary>In account currency; 0 for none.</summary>
        public double Limit { get; private set; }

        /// <summary>True from the bar that reached the limit until the first bar of the next trading day.</summary>
        public bool IsReached { get; private set; }

        /// <summary>Notes the trading day of a bar and the realized profit at it; with a new day the limit counts anew.</summary>
        public void OnTradingDay(DateTime day, double realizedProfit)
        {
            if (day == tradingDay) return;
            tradingDay = day;
            profitAtBegin = realizedProfit;
            IsReached = false;
        }

        /// <summary>True when the profit, realized and open, has fallen by the limit since the day began.</summary>
        public bool Reaches(double profit)
        {
            if (Limit > 0 && profit - profitAtBegin <= -Limit) IsReached = true;
            return IsReached;
        }
    }
}
