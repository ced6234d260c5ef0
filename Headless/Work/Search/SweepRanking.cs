using System;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The value of a variant that is ranked by: out of the numbers that are kept anyway, or out of its trades.</summary>
internal sealed class SweepRanking
{
    private readonly Func<SweepNumbers, double>? _ofNumbers;
    private readonly Func<SystemPerformance, double>? _ofTrades;

    /// <summary>Takes the name that the request has.</summary>
    /// <exception cref="WrongRequestException">It is that of no statistic and of none of NinjaTrader's fitnesses.</exception>
    public SweepRanking(Ranking ranking)
    {
        if (SweepNumbers.Known.TryGetValue(ranking.Key, out _ofNumbers)) return;
        if (StatisticsTable.Find(ranking.Key) is { } statistic) _ofTrades = performance => statistic.Of(performance.AllTrades);
        else if (FitnessTable.Find(ranking.Key) is { } fitness) _ofTrades = fitness.Of;
        else
        {
            string known = string.Join(", ", StatisticsTable.All.Select(one => one.Key));
            throw new WrongRequestException(
                RequestPart.Rank,
                $"'{ranking.Key}' is no statistic and no fitness of NinjaTrader's; a sweep takes no script's; there is {known}.");
        }
    }

    /// <summary>Whether the trades themselves are asked, which takes longer than to make them.</summary>
    public bool AsksTrades => _ofTrades is not null;

    /// <summary>The value.</summary>
    public double Of(in SweepNumbers numbers, Func<SystemPerformance> performance) =>
        _ofNumbers is { } known ? known(numbers) : _ofTrades!(performance());
}
