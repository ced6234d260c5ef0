using System;
using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Display;

/// <summary>A running engine as one line of the window's first table.</summary>
public sealed record EngineLine(
    string Instrument, string Model, string Phase, string Bars, string Gaps, string Feed, string SideFeed)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("Instrument", nameof(Instrument), 110), new Column("Model", nameof(Model), 150),
        new Column("Phase", nameof(Phase), 170),
        new Column("Bars", nameof(Bars), 90), new Column("Gaps", nameof(Gaps), 140), new Column("Feed", nameof(Feed), 190),
        new Column("Side feed", nameof(SideFeed), 130),
    };

    /// <summary>The line of a row; while the engine warms up, with the market time that is still needed.</summary>
    public static EngineLine Of(EngineRow row)
    {
        if (row is null) throw new ArgumentNullException(nameof(row));
        string phase = row.Phase == EnginePhase.WarmingUp
            ? string.Format(CultureInfo.InvariantCulture, "WarmingUp, {0:mm\\:ss} to go", row.WarmupRemaining)
            : row.Phase?.ToString() ?? "chart only";
        return new EngineLine(
            row.Instrument, row.Model, phase,
            string.Format(CultureInfo.InvariantCulture, "{0} of {1}", row.Bars, row.BarsNeeded),
            string.Format(CultureInfo.InvariantCulture, "{0} quiet, {1} unknown", row.QuietGaps, row.UnknownGaps),
            row.Feed, row.SideFeed);
    }
}
