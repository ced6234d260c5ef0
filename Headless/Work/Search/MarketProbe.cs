using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// Rides in one run of the strategy: writes down every bar that its engine takes, and the operands of all variants beside it.
/// </summary>
internal sealed class MarketProbe(SweptOperands operands) : IEngineObserver
{
    private const string Atr = "5m.atr14";
    private readonly List<ProbedBar> _bars = [];
    private TradingEngine? _engine;
    private IndicatorOutput? _atr;

    /// <summary>The bars that the engine took, in order.</summary>
    public IReadOnlyList<ProbedBar> Bars => _bars;

    /// <summary>What the variants compare; null before the run.</summary>
    public OperandProbe? Operands { get; private set; }

    /// <summary>The first bar that the engine did not take as a new one, with the reason; null for none.</summary>
    public string? Refused { get; private set; }

    /// <summary>The engine's settings.</summary>
    public EngineOptions? Options => _engine?.Options;

    /// <summary>Zone in which hours are meant; null before the run.</summary>
    public TimeZoneInfo? Exchange { get; private set; }

    /// <summary>Listens to the engine of a script that has reached State.DataLoaded.</summary>
    public void Attach(NinjaScriptBase script)
    {
        if (script is not IEngineOwner { Engine: { } engine }) return;
        _engine = engine;
        _atr = engine.Output(Atr);
        Exchange = script.BarsArray[0].TradingHours.TimeZoneInfo;
        Operands = new OperandProbe(operands, engine.Options, engine.Calendar);
        engine.Observer = this;
    }

    /// <inheritdoc/>
    public void OnBar(in Bar bar, BarOrigin origin, BarOutcome outcome)
    {
        if (outcome != BarOutcome.Accepted)
        {
            Refused ??= $"{bar}: {outcome}{(outcome == BarOutcome.Rejected ? ", " + _engine!.LastRejection : "")}";
            return;
        }

        Operands!.Add(bar);
        _bars.Add(new ProbedBar(bar, _engine!.CurrentSession, _atr!.Value));
    }

    /// <inheritdoc/>
    public void OnStateReplaced()
    {
    }
}
