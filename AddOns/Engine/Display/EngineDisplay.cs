using System;
using System.Collections.Generic;
using System.Threading;
using NT8Bridge.Journal;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Display;

/// <summary>
/// Lets other threads see a running engine. The engine's thread makes a row when the phase changes, and after a bar only while a
/// window or chart looks (has added itself as a viewer), so that the bar path makes nothing that nobody sees.
/// </summary>
public sealed class EngineDisplay
{
    private readonly LiveEngine _live;
    private readonly EngineOutputs _outputs;
    private readonly RunJournal? _journal;
    private readonly Action<Action>? _onEngineThread;
    private readonly ReadySpans _ready = new();
    private string _outcome = string.Empty;
    private EngineRow _row;
    private int _viewers;

    /// <summary>Makes it on the engine's thread.</summary>
    /// <param name="instrument">Full name.</param>
    /// <param name="live">The engine.</param>
    /// <param name="journal">Its problems are shown too; null for none.</param>
    /// <param name="onEngineThread">
    /// Runs an action where the engine may be touched, to make a row as soon as somebody looks; null when the next bar is early
    /// enough.
    /// </param>
    public EngineDisplay(string instrument, LiveEngine live, RunJournal? journal = null, Action<Action>? onEngineThread = null)
    {
        _onEngineThread = onEngineThread;
        _journal = journal;
        Instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _live = live ?? throw new ArgumentNullException(nameof(live));
        _outputs = new EngineOutputs(live.Engine);
        _row = Make(Array.Empty<OutputValues>());
    }

    /// <summary>There is a new row. Raised on the engine's thread, after a bar only while somebody looks.</summary>
    public event Action? Changed;

    /// <summary>Full name of the instrument.</summary>
    public string Instrument { get; }

    /// <summary>What the trader must know of the orders, one line each; asked on the engine's thread. Null for nothing.</summary>
    public Func<IReadOnlyList<string>>? Orders { get; set; }

    /// <summary>The engine's settings; not to be changed.</summary>
    public EngineOptions Options => _live.Engine.Options;

    /// <summary>The rules it asks.</summary>
    public SignalModel Model => _live.Engine.Model;

    /// <summary>Name of its session template.</summary>
    public string TradingHours => _live.Engine.Calendar.Name;

    /// <summary>Its outputs, as <see cref="OutputValues"/> lists them: "5m.ema21".</summary>
    public IReadOnlyList<string> OutputNames => _outputs.Names;

    /// <summary>The newest row; from any thread.</summary>
    public EngineRow Row => Volatile.Read(ref _row);

    /// <summary>Somebody begins to look; from any thread.</summary>
    public void AddViewer()
    {
        if (Interlocked.Increment(ref _viewers) == 1) _onEngineThread?.Invoke(Refresh);
    }

    /// <summary>Somebody looks away; from any thread.</summary>
    public void RemoveViewer() => Interlocked.Decrement(ref _viewers);

    /// <summary>A bar was taken. Engine's thread.</summary>
    public void OnBar()
    {
        NoteReady();
        if (Volatile.Read(ref _viewers) > 0) Refresh();
    }

    /// <summary>Makes a new row. Engine's thread.</summary>
    public void Refresh()
    {
        NoteReady();
        Volatile.Write(ref _row, Make(Recent()));
        Changed?.Invoke();
    }

    /// <summary>Shows the outcome of a command from now on. Engine's thread.</summary>
    public void Tell(string outcome)
    {
        _outcome = outcome;
        Refresh();
    }

    private void NoteReady()
    {
        if (_live.Engine.Window.Count > 0) _ready.OnBar(_live.Engine.Window[0].EndUtcTicks, _live.MayTrade);
    }

    private EngineRow Make(IReadOnlyList<OutputValues> outputs)
    {
        var problems = new List<string>(Orders?.Invoke() ?? Array.Empty<string>());
        if (_journal is not null) problems.AddRange(_journal.Problems);
        return EngineRow.Of(Instrument, _live, outputs, _ready.ToArray(), _outcome, problems);
    }

    /// <summary>The outputs of the row before and those of the newest bar, as many as a row lists.</summary>
    private OutputValues[] Recent()
    {
        IReadOnlyList<OutputValues> before = _row.Outputs;
        if (_live.Engine.Window.Count == 0) return Array.Empty<OutputValues>();
        OutputValues now = _outputs.Read();
        var kept = new List<OutputValues>(EngineRow.ListedOutputs);
        for (int i = Math.Max(0, before.Count - EngineRow.ListedOutputs + 1); i < before.Count; i++)
        {
            if (before[i].EndUtcTicks < now.EndUtcTicks) kept.Add(before[i]);
        }

        kept.Add(now);
        return kept.ToArray();
    }
}
