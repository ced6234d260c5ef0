using NinjaTrader.Cbi;
using NT8Bridge.Tapes.Recording;

namespace NT8BridgeScripts
{
    /// <summary>The performance at the end of a tape, by the names that the command line gives the statistics.</summary>
    public static class NT8BridgeTapeStatistics
    {
        /// <summary>Puts them on the tape.</summary>
        public static void Write(TapeRecorder tape, TradeCollection trades)
        {
            TradesPerformance all = trades.TradesPerformance;
            tape.OnStatistic("trades", trades.Count);
            tape.OnStatistic("winningTrades", trades.WinningTrades.Count);
            tape.OnStatistic("losingTrades", trades.LosingTrades.Count);
            tape.OnStatistic("evenTrades", trades.EvenTrades.Count);
            tape.OnStatistic("netProfit", all.NetProfit);
            tape.OnStatistic("grossProfit", all.GrossProfit);
            tape.OnStatistic("grossLoss", all.GrossLoss);
            tape.OnStatistic("commission", all.TotalCommission);
            tape.OnStatistic("profitFactor", all.ProfitFactor);
            tape.OnStatistic("maxDrawdown", all.Currency.Drawdown);
            tape.OnStatistic("averageTrade", all.Currency.AverageProfit);
            tape.OnStatistic("averageMae", all.Currency.AverageMae);
            tape.OnStatistic("averageMfe", all.Currency.AverageMfe);
            tape.OnStatistic("averageEtd", all.Currency.AverageEtd);
            tape.OnStatistic("largestWinningTrade", all.Currency.LargestWinner);
            tape.OnStatistic("largestLosingTrade", all.Currency.LargestLoser);
            tape.OnStatistic("maxConsecutiveWinners", all.MaxConsecutiveWinner);
            tape.OnStatistic("maxConsecutiveLosers", all.MaxConsecutiveLoser);
            tape.OnStatistic("averageBarsInTrade", all.AverageBarsInTrade);
            tape.OnStatistic("sharpeRatio", all.SharpeRatio);
            tape.OnStatistic("sortinoRatio", all.SortinoRatio);
            tape.OnStatistic("rSquared", all.RSquared);
            tape.OnStatistic("probability", all.Probability);
            tape.OnStatistic("totalSlippage", all.TotalSlippage);
        }
    }
}
