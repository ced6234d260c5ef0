using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Newtonsoft.Json.Linq;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Tests.Signals;

/// <summary>The rules as the engine asks them against the model's JSON read plainly at every bar.</summary>
[TestClass]
public sealed class SignalEvaluatorTests
{
    private const string Mixed =
        @"{'name':'mixed','buyAt':1,'sellAt':-1,'rules':[
        {'name':'a','vote':'buy','weight':1,'all':[{'left':'close','op':'crossesAbove','right':'5m.ema9'}]},
        {'name':'b','vote':'sell','weight':2,'any':[
            {'left':'5m.ema9','op':'crossesBelow','right':'15m.close'},{'left':'30s.rsi14','op':'>','right':70}]},
        {'name':'c','vote':'buy','weight':0.3,'all':[
            {'any':[{'left':'1m.close','op':'>','right':'60m.open'},{'left':'volume','op':'<','right':'volsma20'}]},
            {'left':'5m.high','op':'crossesAbove','right':'5m.donchian20'}]},
        {'name':'d','vote':'sell','weight':0.7,'all':[
            {'left':2,'op':'>','right':1},{'left':'close','op':'<','right':'30s.vwap'}]},
        {'name':'e','vote':'buy','weight':0.1,'any':[{'left':2,'op':'>','right':1}]},
        {'name':'f','vote':'buy','weight':0.1,'any':[{'left':2,'op':'crossesAbove','right':1}]},
        {'name':'g','vote':'sell','weight':0.9,'any':[
            {'left':'rsi14','op':'crossesBelow','right':50},
            {'all':[{'left':'1m.stochastics.k','op':'crossesAbove','right':'1m.stochastics.d'},
                {'any':[{'left':'1m.close','op':'>','right':'1m.open'}]}]}]}]}";

    [TestMethod]
    [DataRow("default")]
    [DataRow(Mixed)]
    public void Rules_speak_when_a_plain_reading_says_so(string json)
    {
        SignalModel model = json == "default" ? SignalModel.Default() : SignalModelReader.Read(json.Replace('\'', '"'));
        JToken[] rules = JObject.Parse(model.Json)["rules"]!.ToArray();
        int[] spoke = Spoke(model, rules, Gold.Bars);
        for (int i = 0; i < rules.Length; i++)
        {
            bool neverCan = (string)rules[i]["name"]! == "f";
            Assert.AreEqual(neverCan, spoke[i] == 0, $"{rules[i]["name"]} spoke {spoke[i]} times");
        }
    }

    /// <summary>
    /// In a model of many rules an operand that one of them leaves out is read for another. With one rule each operand stands for
    /// itself.
    /// </summary>
    [TestMethod]
    public void A_model_of_one_rule_speaks_when_a_plain_reading_says_so()
    {
        string[] operands =
        [
            "'close'", "'open'", "'high'", "'ema9'", "'rsi14'", "'5m.close'", "'5m.ema9'", "'1m.sma20'", "'volume'", "1319", "50",
        ];
        string[] comparisons = [">", "<", "crossesAbove", "crossesBelow"];
        var random = new Random(7);
        Bar[] bars = Gold.Bars.Take(900).ToArray();
        var spoke = new Dictionary<string, int>();
        for (int run = 0; run < 48; run++)
        {
            string[] parts = Enumerable.Range(0, 1 + run % 3).Select(part =>
                "{'left':" + operands[random.Next(operands.Length)] + ",'op':'" + comparisons[(run + part) % 4] + "','right':"
                + operands[random.Next(operands.Length)] + "}").ToArray();
            string json = "{'name':'one','buyAt':1,'sellAt':-1,'rules':[{'name':'a','vote':'buy','weight':1,'"
                + (random.Next(2) == 0 ? "all" : "any") + "':[" + string.Join(",", parts) + "]}]}";
            SignalModel model = SignalModelReader.Read(json.Replace('\'', '"'));
            int times = Spoke(model, JObject.Parse(model.Json)["rules"]!.ToArray(), bars)[0];
            foreach (string comparison in comparisons.Where(one => parts.Length == 1 && json.Contains("'" + one + "'")))
                spoke[comparison] = (spoke.TryGetValue(comparison, out int before) ? before : 0) + times;
        }

        foreach (string comparison in comparisons)
            Assert.IsGreaterThan(2, spoke.TryGetValue(comparison, out int times) ? times : 0, comparison);
    }

    private static int[] Spoke(SignalModel model, JToken[] rules, IEnumerable<Bar> bars)
    {
        var engine = new TradingEngine(new EngineOptions(), model, Gold.Calendar);
        var before = new Dictionary<string, double>();
        int[] spoke = new int[rules.Length];
        foreach (Bar bar in bars)
        {
            Assert.AreEqual(BarOutcome.Accepted, engine.OnBar(bar, BarOrigin.Live));
            var now = new Dictionary<string, double>();
            double score = 0;
            for (int i = 0; i < rules.Length; i++)
            {
                bool holds = Holds(rules[i], engine, now, before);
                bool spoken = (engine.Signals[0].Spoken >> i & 1) != 0;
                Assert.AreEqual(holds, spoken, $"{rules[i]["name"]} at {bar}");
                if (!holds) continue;
                spoke[i]++;
                score += ((string)rules[i]["vote"]! == "buy" ? 1 : -1) * (double)rules[i]["weight"]!;
            }

            Assert.AreEqual(score, engine.Signals[0].Score, bar.ToString());
            before = now;
        }

        return spoke;
    }

    /// <summary>Every part is read, so that <paramref name="now"/> holds all operands for the bar after.</summary>
    private static bool Holds(
        JToken condition, TradingEngine engine, Dictionary<string, double> now, Dictionary<string, double> before)
    {
        if (condition["all"] is JArray all)
            return all.Select(part => Holds(part, engine, now, before)).ToArray().All(holds => holds);
        if (condition["any"] is JArray any)
            return any.Select(part => Holds(part, engine, now, before)).ToArray().Any(holds => holds);
        double left = Read(condition["left"]!, engine, now, before, out double leftBefore);
        double right = Read(condition["right"]!, engine, now, before, out double rightBefore);
        return (string)condition["op"]! switch
        {
            ">" => left > right,
            "<" => left < right,
            "crossesAbove" => leftBefore <= rightBefore && left > right,
            _ => leftBefore >= rightBefore && left < right,
        };
    }

    private static double Read(
        JToken operand, TradingEngine engine, Dictionary<string, double> now, Dictionary<string, double> before,
        out double earlier)
    {
        if (operand.Type != JTokenType.String) return earlier = (double)operand;
        string text = (string)operand!;
        TimeframeSeries series = engine.Timeframes.Base;
        string name = text;
        if (char.IsDigit(text[0]))
        {
            series = engine.Timeframes[BarInterval.Parse(text.Substring(0, text.IndexOf('.')))];
            name = text.Substring(text.IndexOf('.') + 1);
        }

        double value = series.Indicators.Names.Contains(name) ? series.Indicators[name] : Price(series, name);
        now[text] = value;
        if (!before.TryGetValue(text, out earlier)) earlier = double.NaN;
        return value;
    }

    private static double Price(TimeframeSeries series, string name)
    {
        if (series.Bars.Count == 0) return double.NaN;
        Bar bar = series.Bars[0];
        return name switch
        {
            "close" => bar.Close,
            "open" => bar.Open,
            "high" => bar.High,
            "volume" => bar.Volume,
            _ => double.Parse(name, CultureInfo.InvariantCulture),
        };
    }
}
