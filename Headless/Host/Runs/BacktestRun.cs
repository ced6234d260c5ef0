using System;
using System.Linq;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Runs a script over history alone, as Strategy Analyzer does: Historical, then Terminated.</summary>
public sealed class BacktestRun : ScriptRun
{
    private readonly RunSeries _series = new();
    private readonly ViewedFeed? _viewed;

    /// <summary>Makes the script; it runs with <see cref="Run"/>.</summary>
    public BacktestRun(RunRequest request)
        : base(request, isInStrategyAnalyzer: request is { IsOnChart: false }) =>
        _viewed = ViewedFeed.Of(request.View);

    /// <summary>
    /// Runs an instance that has ended once more, as the optimizer does for a strategy that sets
    /// IsInstantiatedOnEachOptimizationIteration to false.
    /// </summary>
    public BacktestRun(RunRequest request, NinjaScriptBase reused)
        : base(request, isInStrategyAnalyzer: true, reused) => _viewed = ViewedFeed.Of(request.View);

    /// <summary>Takes the script from Configure to Terminated. True when no exception ended it.</summary>
    public bool Run()
    {
        using IDisposable scope = Request.Host.Enter();
        try
        {
            if (Load() && Enter(State.Historical)) Guard("OnBarUpdate", Feed);
        }
        finally
        {
            Terminate();
        }

        return Fault is null;
    }

    private protected override BarsSeries Open(SeriesKey key) => _viewed is not null ? _viewed.Open(key, Request.Store)
        : Request.IsTickReplay ? _series.Open(key, Request.Store, long.MinValue)
        : Request.Store.Historical(key);

    private void Feed()
    {
        if (_viewed is not null)
        {
            _viewed.Feed(Script, Context, Desk);
            return;
        }

        if (!Request.IsTickReplay)
        {
            BarFeed.Feed(Script, Context, Desk, Script.BarsArray.Select(bars => bars.Count).ToArray());
            return;
        }

        var feed = new TickFeed(Context, Desk, _series.AggregatorsOf(Script), new int[Script.BarsArray.Length]);
        TickReplay.Feed(feed, Context, Request.Store, Script.Instruments, long.MaxValue);
        if (!Context.EndRequested) feed.CloseForming();
    }
}
