using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>Makes variants one after the other, on one thread.</summary>
internal sealed class SweepWorker
{
    private readonly SweepPlan _plan;
    private readonly SweepGround _ground;
    private readonly SweepRanking _ranking;
    private readonly double[][] _settings;
    private readonly VariantSignals _signals;
    private readonly OrderSimulation _orders;
    private readonly SweepTrades _trades;
    private readonly int[] _digits;
    private VariantTerms _variant;

    /// <summary>Takes what all variants share; <paramref name="settings"/> are the values of the axes of orders.</summary>
    public SweepWorker(SweepPlan plan, SweepGround ground, RunSetup setup, SweepRanking ranking, double[][] settings)
    {
        _plan = plan;
        _ground = ground;
        _ranking = ranking;
        _settings = settings;
        _signals = new VariantSignals(plan, ground.Comparisons, ground.Ready, ground.Market);
        _orders = new OrderSimulation(ground.Market, ground.Terms);
        _trades = new SweepTrades(setup, ground);
        _digits = new int[plan.Space.Axes.Count];
    }

    /// <summary>The signals of the variant that was made last.</summary>
    public VariantSignals Signals => _signals;

    /// <summary>The trades of the variant that was made last.</summary>
    public ReadOnlySpan<SweepTrade> Trades => _orders.Trades;

    /// <summary>Makes a variant; its numbers.</summary>
    public SweepNumbers Make(long position)
    {
        VariantSpace space = _plan.Space;
        space.Decode(position, _digits);
        _signals.GoTo(_digits);
        _variant = _ground.First;
        for (int axis = space.FirstOfOrders; axis < _digits.Length; axis++)
            _variant.Set(space.Axes[axis].Name, _settings[axis - space.FirstOfOrders][_digits[axis]]);
        _orders.Run(_signals.Turns, _variant);
        var numbers = SweepNumbers.Of(_orders.Trades, _variant.Quantity, _orders.Commission, _ground.Terms.Instrument);
        numbers.Rank = _ranking.Of(numbers, Performance);
        return numbers;
    }

    /// <summary>The performance of the variant that was made last.</summary>
    public SystemPerformance Performance() =>
        _trades.Performance(_orders.Trades, _variant.Quantity, _orders.Commission);
}
