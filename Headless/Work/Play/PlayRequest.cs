using System.Collections.Generic;
using NinjaTrader.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>A strategy to run on a chart: what lies before the live time is history, the rest is played tick by tick.</summary>
public sealed record PlayRequest
{
    /// <summary>Class name of the strategy.</summary>
    public string Strategy { get; init; } = "NT8BridgeStrategy";

    /// <summary>NinjaScript files, folders or import archives to compile in; none for the product's own scripts.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The trades, and bars of history before them.</summary>
    public required DataRequest Data { get; init; }

    /// <summary>Period of the chart.</summary>
    public required BarsPeriod Period { get; init; }

    /// <summary>When the live data begins; null for the last day of the trades.</summary>
    public long? LiveFromUtcTicks { get; init; }

    /// <summary>Values of the strategy's properties by name; text is converted to the property's type.</summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();

    /// <summary>
    /// A strategy template of NinjaTrader's, an XML file, whose values go behind <see cref="Parameters"/>; null for none.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>A multiple of real time; 0 for as fast as possible.</summary>
    public double Speed { get; init; }

    /// <summary>The user's data folder, where the warm cache lies; null for a new one that is removed at the end.</summary>
    public string? UserDataFolder { get; init; }

    /// <summary>Disturbances of the live stream.</summary>
    public IReadOnlyList<StreamFault> Faults { get; init; } = [];

    /// <summary>A file of what platform and broker do wrong, and of the account that is traded; null for none.</summary>
    public string? PlatformFaultsFile { get; init; }

    /// <summary>Files of NinjaTrader's ATM templates; the name of a template is that of its file, without the ending.</summary>
    public IReadOnlyList<string> AtmTemplateFiles { get; init; } = [];

    /// <summary>How far the strategy may go, and who watches over it.</summary>
    public ScriptLimits Limits { get; init; } = new();

    /// <summary>A feed beside the platform's; null for none.</summary>
    public RithmicSideFeed? Rithmic { get; init; }
}
