using System;
using NT8Bridge.Signals;

namespace NT8Bridge.Benchmarks.Work;

/// <summary>The models that sweeps are timed with: the built-in one with several values in the place of its numbers.</summary>
internal static class SweepModels
{
    /// <summary>Thresholds, a weight, and the score to buy and to sell at.</summary>
    public static string Thresholds => Changed(
        ("\"buyAt\": 4", "\"buyAt\": { \"name\": \"at\", \"in\": [2.5, 3.5, 4] }"),
        ("\"sellAt\": -4", "\"sellAt\": { \"minus\": \"at\" }"),
        ("\"op\": \">\", \"right\": 50", "\"op\": \">\", \"right\": { \"from\": 45, \"to\": 60, \"step\": 5 }"),
        ("\"op\": \"<\", \"right\": 50", "\"op\": \"<\", \"right\": { \"from\": 40, \"to\": 55, \"step\": 5 }"),
        ("trend up\", \"vote\": \"buy\", \"weight\": 1,", "trend up\", \"vote\": \"buy\", \"weight\": [0.5, 1, 1.5],"));

    /// <summary>Periods of the averages of two timeframes and of an oscillator, the same for both directions.</summary>
    public static string Periods => Changed(
        ("\"buyAt\": 4", "\"buyAt\": 3.5"),
        ("\"sellAt\": -4", "\"sellAt\": -3.5"),
        ("15m.ema9\", \"op\": \">\"", "15m.ema{slow=6..14:2}\", \"op\": \">\""),
        ("15m.ema9\", \"op\": \"<\"", "15m.ema{slow}\", \"op\": \"<\""),
        ("5m.rsi14\", \"op\": \">\"", "5m.rsi{rsi=8..20:4}\", \"op\": \">\""),
        ("5m.rsi14\", \"op\": \"<\"", "5m.rsi{rsi}\", \"op\": \"<\""),
        ("1m.ema9\", \"op\": \"crossesAbove\"", "1m.ema{fast=5..13:2}\", \"op\": \"crossesAbove\""),
        ("1m.ema9\", \"op\": \"crossesBelow\"", "1m.ema{fast}\", \"op\": \"crossesBelow\""));

    private static string Changed(params (string From, string To)[] changes)
    {
        string json = SignalModel.DefaultJson();
        foreach ((string from, string to) in changes)
        {
            if (!json.Contains(from, StringComparison.Ordinal))
                throw new InvalidOperationException($"{from} is not in the model.");
            json = json.Replace(from, to, StringComparison.Ordinal);
        }

        return json;
    }
}
