using System;
using System.Threading;
using NT8Bridge.Startup;

namespace NT8Bridge.Display;

/// <summary>
/// Lets other threads see a running engine. The engine's thread makes a row when the phase changes, and after a bar only while
/// somebody looks, so that nothing is made on the bar path that nobody sees.
/// </summary>
public sealed class EngineDisplay
{
    private readonly LiveEngine _live;
    private EngineRow _row;
    private int _viewers;

    /// <summary>Makes it on the engine's thread.</summary>
    public EngineDisplay(string instrument, LiveEngine live)
    {
        Instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _live = live ?? throw new ArgumentNullException(nameof(live));
        _row = EngineRow.Of(instrument, live);
    }

    /// <summary>Full name of the instrument.</summary>
    public string Instrument { get; }

    /// <summary>The newest row; from any thread.</summary>
    public EngineRow Row => Volatile.Read(ref _row);

    /// <summary>Somebody begins to look; from any thread.</summary>
    public void AddViewer() => Interlocked.Increment(ref _viewers);

    /// <summary>Somebody looks away; from any thread.</summary>
    public void RemoveViewer() => Interlocked.Decrement(ref _viewers);

    /// <summary>A bar was taken. Engine's thread.</summary>
    public void OnBar()
    {
        if (Volatile.Read(ref _viewers) > 0) Refresh();
    }

    /// <summary>Makes a new row. Engine's thread.</summary>
    public void Refresh() => Volatile.Write(ref _row, EngineRow.Of(Instrument, _live));
}
