using System.Collections.Generic;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Startup;

/// <summary>Whether the engine holds what its model reads. Evidence only: bars needed against bars there, never elapsed time.</summary>
public static class Readiness
{
    /// <summary>True when every requirement is met; allocates nothing.</summary>
    public static bool IsMet(TradingEngine engine)
    {
        IReadOnlyList<IndicatorOutput> inputs = engine.RuleInputs;
        for (int i = 0; i < inputs.Count; i++)
        {
            if (!inputs[i].IsReady) return false;
        }

        return engine.Window.Count == engine.Window.Capacity;
    }

    /// <summary>Every requirement with what is needed and what is there.</summary>
    public static IReadOnlyList<ReadinessItem> Of(TradingEngine engine)
    {
        var items = new List<ReadinessItem> { new("window", engine.Window.Capacity, engine.Window.Count) };
        foreach (IndicatorOutput input in engine.RuleInputs) items.Add(new ReadinessItem(input.Name, input.BarsNeeded, input.BarsSeen));
        return items;
    }
}
