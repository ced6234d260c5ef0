using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Indicators;
using NT8Bridge.Signals;

namespace NT8Bridge;

/// <summary>
/// Counts what an engine with these settings would hold in memory, before any of it is made: bars of every timeframe, bars that
/// may still be corrected, signals, indicators and the operands of rules.
/// </summary>
internal static class EngineMemory
{
    private const int BytesOfAnOperand = 64, BytesOfASignal = 64;

    /// <summary>Bars that the <see cref="RewindBuffer"/> keeps, in windows.</summary>
    private const int RewindWindows = 8;

    /// <exception cref="SignalModelException">The engine would take more than <see cref="MemoryBudget.Most"/>.</exception>
    internal static void Verify(EngineOptions options, SignalModel model)
    {
        var budget = new MemoryBudget(model.Name);
        BarInterval[] timeframes = options.Timeframes.Concat(new[] { options.Interval }).Distinct().ToArray();
        AddBars(budget, options, timeframes);
        budget.Add(
            Said("{0:N0} signals", options.SignalCacheSize),
            (long)options.SignalCacheSize * BytesOfASignal * MemoryBudget.States);
        budget.Add(
            Said("{0:N0} operands of rules", model.Operands.Count),
            (long)model.Operands.Count * BytesOfAnOperand * MemoryBudget.States);
        foreach (IGrouping<IndicatorRequest, BarInterval> one in Indicators(options, model, timeframes))
            budget.Add(one.Key, one.Distinct().Count());
        budget.Verify();
    }

    private static unsafe void AddBars(MemoryBudget budget, EngineOptions options, BarInterval[] timeframes)
    {
        long held = 0;
        foreach (BarInterval timeframe in timeframes)
            held += timeframe.Seconds > 0 ? MemoryBudget.States * (1 + options.Window.Ticks / timeframe.Ticks) : 0;
        held += (long)RewindWindows * options.WindowBars;
        budget.Add(
            Said("{0:N0} bars of a window of {1} on {2} timeframes", held, options.Window, timeframes.Length),
            held * sizeof(Bar));
    }

    /// <summary>The indicators that would be built, each with the timeframes on which it is asked for.</summary>
    private static IEnumerable<IGrouping<IndicatorRequest, BarInterval>> Indicators(
        EngineOptions options, SignalModel model, BarInterval[] timeframes)
    {
        IEnumerable<(IndicatorRequest Request, BarInterval Timeframe)> everywhere = model.Indicators.Select(OperandParser.Parse)
            .SelectMany(kept => timeframes.Select(timeframe => (kept.Request!.Main, timeframe)));
        IEnumerable<(IndicatorRequest Request, BarInterval Timeframe)> named =
            model.Operands.Concat(options.Watch.Select(OperandParser.Parse)).Where(operand => operand.Request is not null)
                .Select(operand => (operand.Request!.Main, operand.Timeframe ?? options.Interval));
        return everywhere.Concat(named).GroupBy(one => one.Request, one => one.Timeframe);
    }

    private static string Said(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
