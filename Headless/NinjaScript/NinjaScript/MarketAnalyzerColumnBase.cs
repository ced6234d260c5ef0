namespace NinjaTrader.NinjaScript;

/// <summary>A column of Market Analyzer; compiled, not run.</summary>
public abstract class MarketAnalyzerColumnBase : NinjaScriptBase
{
    /// <summary>Decimals that are shown.</summary>
    public int FormatDecimals { get; set; }

    /// <summary>The value that is shown.</summary>
    public double CurrentValue { get; set; }

    /// <summary>The text that is shown in its place.</summary>
    public string CurrentText { get; set; } = string.Empty;

    /// <summary>When a cell is coloured.</summary>
    public object? CellConditions { get; set; }
}
