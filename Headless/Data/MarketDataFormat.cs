namespace NT8Bridge.Headless.Data;

/// <summary>How a file is written, after unzipping.</summary>
public enum MarketDataFormat
{
    /// <summary>NinjaTrader's text export: no header, fields parted by semicolons, UTC.</summary>
    NinjaTraderText,

    /// <summary>Comma-separated with a header.</summary>
    Csv,

    /// <summary>Parquet.</summary>
    Parquet,

    /// <summary>NinjaTrader's database, .ncd: packed records in the wall clock of the machine that wrote them.</summary>
    NinjaTraderDatabase,

    /// <summary>NinjaTrader's market replay, .nrd: packed records in UTC, of which the trades are taken.</summary>
    NinjaTraderReplay,

    /// <summary>A form that an import type of a script reads.</summary>
    Script,
}
