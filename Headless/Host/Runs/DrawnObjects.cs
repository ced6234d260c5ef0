using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.DrawingTools;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>What a strategy and the indicators on its chart have drawn on the panel of the prices.</summary>
/// <param name="Shown">The objects whose picture is known, in the order in which they were drawn first.</param>
/// <param name="Others">How many others there are, by what they are.</param>
public sealed record DrawnObjects(IReadOnlyList<DrawnObject> Shown, IReadOnlyDictionary<string, int> Others)
{
    /// <summary>Objects that are kept at most: who draws one on every bar of a year has more than a picture can show.</summary>
    public const int Most = 50_000;

    /// <summary>Nothing.</summary>
    public static DrawnObjects None { get; } = new([], new Dictionary<string, int>());

    /// <summary>Reads them from a script that has ended.</summary>
    public static DrawnObjects Of(NinjaScriptBase script)
    {
        ArgumentNullException.ThrowIfNull(script);
        if (script.BarsArray is not { Length: > 0 } series) return None;
        DrawnReader reader = new(series[0].BarsSeries);
        List<DrawnObject> shown = [];
        SortedDictionary<string, int> others = new(StringComparer.Ordinal);
        foreach ((DrawingTool tool, bool isOnPrices) in All(script))
        {
            DrawnObject? drawn = isOnPrices && shown.Count < Most ? reader.Read(tool) : null;
            if (drawn is not null)
            {
                shown.Add(drawn);
                continue;
            }

            string name = tool.GetType().Name
                + (!isOnPrices ? " on another panel"
                    : shown.Count < Most ? ""
                    : FormattableString.Invariant($" beyond the first {Most:N0} objects"));
            others[name] = others.GetValueOrDefault(name) + 1;
        }

        return new DrawnObjects(shown, others);
    }

    private static IEnumerable<(DrawingTool Tool, bool IsOnPrices)> All(NinjaScriptBase script)
    {
        foreach (DrawingTool tool in script.Drawings.OfType<DrawingTool>()) yield return (tool, true);
        foreach (IndicatorBase indicator in (script as StrategyBase)?.ChartIndicators ?? [])
        {
            bool isOnPrices = indicator.IsOverlay || indicator.DrawOnPricePanel;
            foreach (DrawingTool tool in indicator.Drawings.OfType<DrawingTool>()) yield return (tool, isOnPrices);
        }
    }
}
