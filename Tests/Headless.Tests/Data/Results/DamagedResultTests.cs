using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Results;
using NT8Bridge.Headless.Tests.Cli.Reports;

namespace NT8Bridge.Headless.Tests.Data.Results;

/// <summary>Stored runs of which a member is gone, null or of another kind.</summary>
[TestClass]
public sealed class DamagedResultTests
{
    /// <summary>Members that a result may lack: what was not finite, what is optional, and what nothing is read from.</summary>
    private static readonly string[] Unread =
        [
            "error", "output", "equityByMonth", "profitByWeekday", "profitByHour", "streaks", "rollingSharpe", "whyNoOrder",
            "signals",
        ];

    /// <summary>Whatever is put in the place of a member, the file is read or refused in a sentence that names it.</summary>
    [TestMethod]
    public void A_damaged_member_is_refused_by_its_name()
    {
        using StoredRuns runs = new();
        string text = File.ReadAllText(runs.Three), file = runs.Folder.At("damaged.json");
        int refused = 0;
        foreach (string[] way in Ways(JsonNode.Parse(text)!.AsObject()).ToArray())
        {
            foreach (string damage in new[] { "gone", "null", "{}", "[]", "-1", "1e999", "\"\\ud800\"", "true" })
            {
                JsonObject root = JsonNode.Parse(text)!.AsObject();
                JsonObject holder = Holder(root, way[..^1]);
                if (damage == "gone") holder.Remove(way[^1]);
                else holder[way[^1]] = "DAMAGE";
                File.WriteAllText(file, root.ToJsonString().Replace("\"DAMAGE\"", damage, StringComparison.Ordinal));
                try
                {
                    ResultFile.Read(file, 1, ["netProfit"]);
                }
                catch (InputFileException e)
                {
                    refused++;
                    StringAssert.StartsWith(e.Message, file + ": ", string.Join('.', way) + " " + damage);
                }
            }
        }

        Assert.IsGreaterThan(300, refused);
    }

    [TestMethod]
    public void A_list_of_trades_that_was_cut_is_no_whole_result()
    {
        using StoredRuns runs = new();
        JsonObject root = JsonNode.Parse(File.ReadAllText(runs.Three))!.AsObject();
        root["tradeList"]!.AsArray().RemoveAt(3);
        string file = runs.Folder.Write("cut.json", root.ToJsonString());
        InputFileException cut = Assert.ThrowsExactly<InputFileException>(() => ResultFile.Read(file, 1, ["netProfit"]));
        StringAssert.Contains(cut.Message, "it counts 12 trades and lists 11; ");
    }

    /// <summary>What an editor puts before the text is no damage.</summary>
    [TestMethod]
    public void A_mark_of_the_encoding_is_read_over()
    {
        using StoredRuns runs = new();
        string file = runs.Folder.Write("mark.json", [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(runs.Three)]);
        StoredRun run = ResultFile.Read(file, 1, ["netProfit", "notThere"]);
        Assert.HasCount(12, run.Trades);
        Assert.AreEqual(0.0, run.All["netProfit"]);
        Assert.IsTrue(double.IsNaN(run.All["notThere"]));
    }

    /// <summary>Statistics of scripts' own are read by their names; what was not finite is not a number.</summary>
    [TestMethod]
    public void Statistics_of_scripts_own_are_read()
    {
        using StoredRuns runs = new();
        JsonObject root = JsonNode.Parse(File.ReadAllText(runs.Three))!.AsObject();
        root["performanceMetrics"] = JsonNode.Parse(
            "{\"allTrades\":{\"Own\":{\"name\":\"My own\",\"currency\":7.5}},"
            + "\"longTrades\":{\"Own\":{\"name\":\"My own\",\"currency\":null}},"
            + "\"shortTrades\":{\"Own\":{\"name\":\"My own\",\"currency\":-1}}}");
        StoredMetric metric = ResultFile.Read(runs.Folder.Write("own.json", root.ToJsonString()), 1, []).Metrics.Single();
        Assert.AreEqual(new StoredMetric("Own", "My own", 7.5, double.NaN, -1), metric);
    }

    /// <summary>The members that are read, each by the names that lead to it; of a list its first object.</summary>
    private static IEnumerable<string[]> Ways(JsonObject of)
    {
        foreach ((string name, JsonNode? value) in of)
        {
            if (Unread.Contains(name)) continue;
            yield return [name];
            JsonObject? inner = value as JsonObject ?? (value as JsonArray)?.OfType<JsonObject>().FirstOrDefault();
            if (inner is null) continue;
            foreach (string[] way in Ways(inner)) yield return [name, .. way];
        }
    }

    private static JsonObject Holder(JsonObject root, string[] way) => way.Aggregate(
        root, (at, name) => at[name] as JsonObject ?? at[name]!.AsArray().OfType<JsonObject>().First());
}
