using System;
using System.Collections.Immutable;
using NinjaTrader.Data;

namespace NT8Bridge.Testing;

/// <summary>What a market is to become. Nothing of it changes, so that tests can share its beginning.</summary>
internal sealed record MarketPlan
{
    /// <summary>Full name of the instrument, or empty for the one that the file names.</summary>
    public required string Instrument { get; init; }

    /// <summary>A product that is not built in; null for a built-in one.</summary>
    public MadeProduct? Product { get; init; }

    /// <summary>The file that holds bars or ticks; null for a market that is drawn.</summary>
    public string? File { get; init; }

    /// <summary>Length of a drawn bar, seconds.</summary>
    public int BarSeconds { get; init; } = 60;

    /// <summary>Bars of the chart; null for the bars that are drawn or in the file.</summary>
    public BarsPeriod? Chart { get; init; }

    /// <summary>Name of the session template; null for the instrument's own.</summary>
    public string? TradingHours { get; init; }

    /// <summary>Zone in which the platform shows times.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>What is drawn, in order.</summary>
    public ImmutableList<Action<MarketPen>> Strokes { get; init; } = [];

    /// <summary>Other instruments that the script may add.</summary>
    public ImmutableList<MarketPlan> Others { get; init; } = [];

    /// <summary>The same with one more stroke.</summary>
    public MarketPlan Then(Action<MarketPen> stroke) => File is null
        ? this with { Strokes = Strokes.Add(stroke) }
        : throw new ScriptTestException("A market that is read from a file is not drawn on.");
}
