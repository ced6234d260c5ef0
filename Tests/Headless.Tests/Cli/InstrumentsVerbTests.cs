using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class InstrumentsVerbTests
{
    [TestMethod]
    public void All_are_listed_by_name_with_what_they_are_worth()
    {
        (CommandRun run, JsonElement json) = CommandRun.WithJson("instruments");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        JsonElement[] all = [.. json.GetProperty("instruments").EnumerateArray()];
        Assert.IsGreaterThan(60, all.Length);
        string[] names = [.. all.Select(one => one.GetProperty("name").GetString()!)];
        CollectionAssert.AreEqual(names.Order(System.StringComparer.OrdinalIgnoreCase).ToArray(), names);
        Assert.IsTrue(all.All(one => one.GetProperty("tickSize").GetDouble() > 0 && one.GetProperty("pointValue").GetDouble() > 0
            && one.GetProperty("currency").GetString()!.Length == 3 && one.GetProperty("sessions").GetArrayLength() > 0));
        foreach (string name in names) StringAssert.Contains(run.Output, name);
        StringAssert.Contains(run.Output, "CME US Index Futures ETH");
    }

    [TestMethod]
    public void One_is_found_by_any_of_its_names()
    {
        (CommandRun run, JsonElement json) = CommandRun.WithJson("instruments", "MESH26");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        JsonElement micro = json.GetProperty("instruments").EnumerateArray().Single();
        Assert.AreEqual("MES 03-26", micro.GetProperty("name").GetString());
        Assert.AreEqual(0.25, micro.GetProperty("tickSize").GetDouble());
        Assert.AreEqual(5.0, micro.GetProperty("pointValue").GetDouble());
        Assert.AreEqual("USD", micro.GetProperty("currency").GetString());
        Assert.AreEqual("Future", micro.GetProperty("type").GetString());
        Assert.AreEqual("CME US Index Futures ETH", micro.GetProperty("tradingHours").GetString());
        Assert.AreEqual("America/Chicago", micro.GetProperty("timeZone").GetString());
        CollectionAssert.AreEqual(
            new[]
            {
                "Sun 17:00 - Mon 16:00", "Mon 17:00 - Tue 16:00", "Tue 17:00 - Wed 16:00", "Wed 17:00 - Thu 16:00",
                "Thu 17:00 - Fri 16:00",
            },
            micro.GetProperty("sessions").EnumerateArray().Select(session => session.GetString()).ToArray());
        StringAssert.Contains(run.Output, "Sun 17:00 - Mon 16:00 America/Chicago");
    }

    [TestMethod]
    public void Those_of_a_list_are_added_and_wrong_ones_named()
    {
        using TemporaryFolder folder = new();
        string list = folder.Write(
            "list.json", "[{ \"name\": \"XX\", \"tickSize\": 0.5, \"pointValue\": 2, \"currency\": \"Euro\" }]");
        (CommandRun run, JsonElement json) = CommandRun.WithJson("instruments", "XX", "--instruments", list);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        JsonElement own = json.GetProperty("instruments").EnumerateArray().Single();
        Assert.AreEqual("EUR", own.GetProperty("currency").GetString());
        Assert.AreEqual("Default 24 x 7", own.GetProperty("tradingHours").GetString());

        var unknown = CommandRun.Of("instruments", "XY 12-25", "--instruments", list);
        Assert.AreEqual(2, unknown.ExitCode);
        StringAssert.Contains(unknown.Error, "'XY 12-25' is not known; did you mean 'XX 12-25'");
    }

    [TestMethod]
    [DataRow("[{ \"name\": \"XX\", \"tickSize\": \"0,25\", \"pointValue\": 2 }]", "'0,25' is no number; write it without quotes")]
    [DataRow("[{ \"name\": \"XX\", \"tickSize\": 0.25 }]", "instrument 'XX' needs a name, a tickSize and a pointValue above 0")]
    [DataRow("[{ \"name\": \"XX\", \"tickSize\": 1, \"pointValue\": 1, \"hours\": \"CME US Index Futures\" }]",
        "did you mean 'CME US Index Futures ")]
    [DataRow("{ \"hours\": [{ \"name\": \"H\", \"zone\": \"Nowhere\", \"days\": [\"08:00-16:00\"] }] }", "Nowhere")]
    public void A_wrong_list_says_what_is_wrong(string json, string reason)
    {
        using TemporaryFolder folder = new();
        string list = folder.Write("list.json", json);
        var run = CommandRun.Of("instruments", "--instruments", list);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.StartsWith(run.Error, $"error: {list}: ");
        StringAssert.Contains(run.Error, reason);
        Assert.AreEqual(1, run.Error.Trim().Split('\n').Length);
    }
}
