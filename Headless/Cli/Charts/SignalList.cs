using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli.Charts;

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
        if (script is IEngineOwner { Engine: { } engine }) engine.SignalEmitted += _signals.Add;
    }

    /// <summary>Writes CSV: end of the bar, signal, score, and the rules that spoke.</summary>
    public void Write(string path) => WholeFile.Write(path, stream =>
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("end_unix_ms,signal,score,rules");
        foreach (Signal signal in _signals)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{UnixTime.Milliseconds(signal.EndUtcTicks)},{signal.Direction},{signal.Score:R},{string.Join('|', signal.RuleNames())}"));
        }
    });
}
