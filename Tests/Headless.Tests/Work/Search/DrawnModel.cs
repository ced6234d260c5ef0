using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Work.Search;

/// <summary>A model drawn from a seed, of which thresholds, weights, periods and timeframes take several values.</summary>
internal sealed class DrawnModel(Random random)
{
    private static readonly string[] Frames = ["", "30s.", "1m.", "{1,5}m.", "5m.", "15m."];
    private static readonly (string Text, int Low, int High)[] Oscillators =
    [
        ("rsi{5..14:3}", 35, 65), ("stochastics({5,9},3,3).k", 25, 75), ("cmo9", -30, 30), ("williamsr{7,14}", -75, -25),
        ("mfi10", 35, 65), ("stochrsi.k", 20, 80),
    ];

    private static readonly string[] Averages =
    [
        "ema{4..12:4}", "sma{5,8}", "hma9", "wma{6..10:2}", "vwap", "bollinger({10,20},2).middle", "kama", "prior.close", "psar",
        "donchian({8,16}).middle", "openingrange.middle", "linreg{6,10}",
    ];

    private int _names;

    /// <summary>The model as JSON.</summary>
    public string Json()
    {
        List<string> rules = [Pair("buy", "base up", ">"), Pair("sell", "base down", "<")];
        int more = random.Next(1, 5);
        for (int i = 0; i < more; i++) rules.Add(Rule(i));
        string buyAt = random.Next(2) == 0
            ? """{ "name": "at", "in": [1, 1.5, 2] }""" : """{ "name": "at", "from": 1, "to": 2, "step": 0.5 }""";
        string sellAt = random.Next(2) == 0 ? """{ "minus": "at" }""" : "[-1, -1.3]";
        return $$"""
            { "name": "drawn", "buyAt": {{buyAt}}, "sellAt": {{sellAt}},
              "indicators": ["rsi14"], "rules": [ {{string.Join(",\n", rules)}} ] }
            """;
    }

    /// <summary>Two rules that speak often, so that there are trades.</summary>
    private static string Pair(string vote, string name, string op) =>
        $$"""{ "name": "{{name}}", "vote": "{{vote}}", "all": [ { "left": "close", "op": "{{op}}", "right": "ema5" } ] }""";

    private string Rule(int number)
    {
        string vote = random.Next(2) == 0 ? "buy" : "sell";
        string weight = random.Next(3) switch { 0 => "[0.7, 1.1]", 1 => """{ "from": 0.5, "to": 1.5, "step": 0.5 }""", _ => "1" };
        string group = random.Next(2) == 0 ? "all" : "any";
        string conditions = string.Join(", ", Enumerable.Range(0, random.Next(1, 3)).Select(_ => Condition()));
        string other = group == "all" ? "any" : "all";
        if (random.Next(3) == 0) conditions += $$""", { "{{other}}": [ {{Condition()}}, {{Condition()}} ] }""";
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "name": "rule {{number}}", "vote": "{{vote}}", "weight": {{weight}}, "{{group}}": [ {{conditions}} ] }""");
    }

    private string Condition()
    {
        string op = random.Next(4) switch { 0 => ">", 1 => "<", 2 => "crossesAbove", _ => "crossesBelow" };
        string frame = Frames[random.Next(Frames.Length)];
        if (random.Next(2) == 0)
        {
            (string text, int low, int high) = Oscillators[random.Next(Oscillators.Length)];
            int middle = random.Next(low, high);
            string right = random.Next(2) == 0
                ? $$"""{ "from": {{middle - 5}}, "to": {{middle + 5}}, "step": 2.5 }""" : $"[{middle}, {middle + 3}.25]";
            return $$"""{ "left": "{{frame}}{{text}}", "op": "{{op}}", "right": {{right}} }""";
        }

        string name = "n" + (++_names).ToString(CultureInfo.InvariantCulture);
        string left = random.Next(3) == 0 ? $$"""{{frame}}ema{{{name}}=3..7:2}""" : "close";
        string other = random.Next(4) == 0
            ? """["5m.high", "1m.typical"]""" : $"\"{frame}{Averages[random.Next(Averages.Length)]}\"";
        return $$"""{ "left": "{{left}}", "op": "{{op}}", "right": {{other}} }""";
    }
}
