using System.Collections.Generic;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>The signals of a script that carries an engine, one per bar that the engine took.</summary>
internal sealed class SignalList
{
    private readonly List<Signal> _signals = [];

    /// <summary>All signals in order.</summary>
    public IReadOnlyList<Signal> Signals => _signals;

    /// <summary>
    /// Listens to the engine of a script that has reached State.DataLoaded; does nothing where it carries none.
    /// </summary>
    public void Attach(NinjaScriptBase script)
    {
        if (script is IEngineOwner { Engine: { } engine })
            engine.SignalEmitted += _signals.Add;
    }
}
