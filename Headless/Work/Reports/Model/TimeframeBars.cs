using System.Collections.Generic;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>
/// The bars of an engine's higher timeframes over a whole run. The engine itself keeps those of its window; so they are copied
/// whenever it has closed one. A bar that was made anew, because a late bar came into its place, replaces the older copy.
/// </summary>
internal sealed class TimeframeBars
{
    private readonly Dictionary<string, Copy> _copies = [];

    /// <summary>
    /// Listens to the engine of a script that has reached State.DataLoaded; does nothing where it carries none.
    /// </summary>
    public void Attach(NinjaScriptBase script)
    {
        if (script is not IEngineOwner { Engine: { } engine }) return;
        engine.SignalEmitted += _ =>
        {
            // Asked for each time: an engine that makes its window anew does it beside the old one and changes over.
            IReadOnlyList<TimeframeSeries> all = engine.Timeframes.All;
            for (int i = 1; i < all.Count; i++) Take(all[i]);
        };
    }

    /// <summary>The timeframes that have closed a bar, shortest first.</summary>
    public IReadOnlyList<ChartSeries> Series() =>
    [
        .. _copies.OrderBy(copy => copy.Value.Seconds).Select(copy => new ChartSeries(
            copy.Key + " of the engine", ColumnsOf([.. copy.Value.Bars.Values]))),
    ];

    private void Take(TimeframeSeries series)
    {
        if (!_copies.TryGetValue(series.Name, out Copy? copy))
            _copies.Add(series.Name, copy = new Copy(series.Interval.Seconds));
        if (copy.Closed == series.ClosedBars) return;
        copy.Closed = series.ClosedBars;
        foreach (ref readonly Bar bar in series.Bars) copy.Bars[bar.EndUtcTicks] = bar;
    }

    private static BarColumns ColumnsOf(Bar[] bars) => new(
        [.. bars.Select(bar => bar.EndUtcTicks)], [.. bars.Select(bar => bar.Open)], [.. bars.Select(bar => bar.High)],
        [.. bars.Select(bar => bar.Low)], [.. bars.Select(bar => bar.Close)], [.. bars.Select(bar => bar.Volume)]);

    private sealed class Copy(int seconds)
    {
        public int Seconds { get; } = seconds;

        public long Closed { get; set; }

        public SortedDictionary<long, Bar> Bars { get; } = [];
    }
}
