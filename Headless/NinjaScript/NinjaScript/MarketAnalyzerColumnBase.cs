namespace NinjaTrader.NinjaScript;

/// <summary>A column of Market Analyzer; compiled, not run.</summary>
public abstract class MarketAnalyzerColumnBase : NinjaScriptBase
{
    /// <summary>Format decimals.</summary>
    public int FormatDecimals { get; set; }

    /// <summary>Current value.</summary>
    public double CurrentValue { get; set; }

    /// <summary>Current text.</summary>
    public string CurrentText { get; set; } = string.Empty;

    /// <summary>Cell conditions.</summary>
    public object? CellConditions { get; set; }
}
