using System;
using System.Collections.Concurrent;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// The run that a script and all it hosts belong to: what the order desk and the surface need to know beside the script's
/// own BarsInProgress, CurrentBars and BarsArray.
/// </summary>
internal sealed class ScriptContext
{
    private readonly ConcurrentQueue<Action> _later = new();

    internal ScriptContext(IRunHost host, NinjaScriptBase root)
    {
        Host = host;
        Root = root;
    }

    /// <summary>Clock, options, instruments and output of the run.</summary>
    internal IRunHost Host { get; }

    /// <summary>The script that the run is about.</summary>
    internal NinjaScriptBase Root { get; }

    /// <summary>True for a backtest or an optimisation: nothing but history.</summary>
    internal bool IsInStrategyAnalyzer { get; init; }

    /// <summary>What a backtest is part of.</summary>
    internal Category Category { get; init; } = Category.Backtest;

    /// <summary>True when history is replayed tick by tick.</summary>
    internal bool IsTickReplaying { get; init; }

    /// <summary>True once a script asked for its end: no further bar or tick is fed.</summary>
    internal bool EndRequested { get; set; }

    /// <summary>True until the script has gone to realtime.</summary>
    internal bool IsHistorical => Root.State < State.Realtime;

    /// <summary>The time of the bar or tick in work, UTC ticks.</summary>
    internal long UtcNow
    {
        get => Host.VirtualUtcTicks;
        set => Host.VirtualUtcTicks = value;
    }

    /// <summary>The time of the bar or tick in work, in the configured zone.</summary>
    internal DateTime Now => Host.Now;

    /// <summary>The last known bid, ask and trade of every instrument of the run.</summary>
    internal QuoteBoard Quotes { get; } = new();

    /// <summary>True on the thread that the run calls the script on.</summary>
    internal bool IsOnScriptThread =>
        ReferenceEquals(RunHost.Current, Host) && Environment.CurrentManagedThreadId == Host.ScriptThread;

    /// <summary>Keeps an action that another thread asks for until the script's next event.</summary>
    internal void Later(Action action) => _later.Enqueue(action);

    /// <summary>Runs the actions that other threads asked for.</summary>
    internal void RunLater()
    {
        while (_later.TryDequeue(out Action? action)) action();
    }
}
