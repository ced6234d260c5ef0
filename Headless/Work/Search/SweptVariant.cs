using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>One of the best variants, which a whole backtest has confirmed trade by trade.</summary>
public sealed record SweptVariant
{
    /// <summary>Its position among all variants.</summary>
    public required long Position { get; init; }

    /// <summary>The values that vary, by name or place.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>The model, as a file for the strategy's ModelFile.</summary>
    public required string Model { get; init; }

    /// <summary>The value that is ranked by.</summary>
    public required double Rank { get; init; }

    /// <summary>Number of trades.</summary>
    public required int Trades { get; init; }

    /// <summary>Every statistic of all trades by name.</summary>
    public required IReadOnlyDictionary<string, double> Statistics { get; init; }

    /// <summary>A statistic as Strategy Analyzer writes it.</summary>
    public string Text(string key) => Host.Performance.StatisticsTable.Find(key)!.Format(Statistics[key]);
}
