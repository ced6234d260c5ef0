using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Scripts.Wrappers;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Cli;

/// <summary>Everything that runs of a script have in common.</summary>
internal sealed class RunSetup : IDisposable
{
    /// <summary>The compiled scripts.</summary>
    public required CompiledScripts Scripts { get; init; }

    /// <summary>The data.</summary>
    public required SeriesStore Store { get; init; }

    /// <summary>Instrument of the primary series.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Period of the primary series.</summary>
    public required BarsPeriod Period { get; init; }

    /// <summary>Values of properties by name.</summary>
    public required IReadOnlyDictionary<string, object> Parameters { get; init; }

    /// <summary>How long the script may run; null for ever.</summary>
    public required TimeSpan? Timeout { get; init; }

    /// <summary>Begin of the data.</summary>
    public required long FromUtcTicks { get; init; }

    /// <summary>End of the data.</summary>
    public required long ToUtcTicks { get; init; }

    /// <summary>Makes the surroundings of one run, of which the script's output goes to the journal.</summary>
    public required Func<ScriptJournal, HostContext> NewHost { get; init; }

    /// <summary>Called with the script once it has reached State.DataLoaded.</summary>
    public Action<NinjaScriptBase>? DataLoaded { get; set; }

    /// <summary>What the script calculates on; null for the close of its bars.</summary>
    public Func<NinjaScriptBase, ISeries<double>>? Input { get; set; }

    /// <summary>What to run.</summary>
    public RunRequest Request(Type script, IReadOnlyDictionary<string, object> parameters, HostContext host) => new()
    {
        Script = script,
        Instrument = Instrument,
        Period = Period,
        Store = Store,
        Parameters = parameters,
        DataLoaded = DataLoaded,
        Input = Input,
        Host = host,
    };

    /// <summary>The strategy of that class name.</summary>
    /// <exception cref="WrongArgumentException">The scripts have none of that name.</exception>
    public Type Strategy(string name) => Find(name, Scripts.Strategies, "--strategy", "strategy")
        ?? throw Unknown("--strategy", "strategy", name, Scripts.Strategies.Keys);

    /// <summary>The indicator of that class name: one of the scripts', else a built-in one.</summary>
    /// <exception cref="WrongArgumentException">There is none of that name.</exception>
    public Type Indicator(string name) => Find(name, Scripts.Indicators, "--indicator", "indicator")
        ?? BuiltIn(name)
        ?? throw Unknown("--indicator", "indicator", name, Scripts.Indicators.Keys.Append("the built-in ones"));

    /// <inheritdoc/>
    public void Dispose() => Scripts.Dispose();

    private static Type? BuiltIn(string name) =>
        typeof(NinjaScriptBase).Assembly.GetType(ScriptBase.Indicator.Namespace + "." + name) is { IsAbstract: false } type
        && typeof(NinjaTrader.NinjaScript.Indicators.Indicator).IsAssignableFrom(type)
            ? type
            : null;

    private static Type? Find(string name, IReadOnlyDictionary<string, Type> types, string option, string kind)
    {
        if (types.TryGetValue(name, out Type? exact)) return exact;
        Type[] alike = types.Where(entry => entry.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Value).ToArray();
        return alike.Length < 2 ? alike.FirstOrDefault() : throw Unknown(option, kind, name, alike.Select(type => type.Name));
    }

    private static WrongArgumentException Unknown(string option, string kind, string name, IEnumerable<string> known) =>
        new($"{option}: there is no {kind} '{name}'; there is {(known.Any() ? string.Join(", ", known) : "none")}.");
}
