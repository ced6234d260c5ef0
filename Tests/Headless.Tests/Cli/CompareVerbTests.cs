using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>Two trade lists side by side: <c>compare</c>.</summary>
[TestClass]
public sealed class CompareVerbTests
{
    private const string Header =
        "Trade number,Instrument,Account,Strategy,Market pos.,Qty,Entry price,Exit price,Entry time,Exit time,Entry name,"
        + "Exit name,Profit,Cum. net profit,Commission,Clearing Fee,Exchange Fee,IP Fee,NFA Fee,MAE,MFE,ETD,Bars,\n";

    private const string Money = "($12.50),$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,3,\n";

    /// <summary>The 5th of March is winter, the 5th of April summer: one offset alone fits neither London nor New York.</summary>
    private static readonly string Mine = Header
        + Line(1, "Long", 1, "5010.25", "5011", "3/5/2024 3:01:00 PM", "3/5/2024 3:04:00 PM", "Buy", "Sell")
        + Line(2, "Short", 2, "5020.5", "5019", "4/5/2024 2:01:00 PM", "4/5/2024 2:04:00 PM", "Sell short", "Profit target")
        + Line(3, "Long", 1, "5030", "5031", "4/5/2024 2:30:00 PM", "4/5/2024 2:31:00 PM", "Buy", "Stop loss");

    [TestMethod]
    public void The_zone_is_found_by_agreement_and_equal_lists_are_equal()
    {
        using TemporaryFolder folder = new();
        string theirs = Header
            + Line(1, "Long", 1, "5010.25", "5011.00", "05/03/2024 10:01:00", "05/03/2024 10:04:00", "Buy", "Sell")
            + Line(
                2, "Short", 2, "5020.50", "5019.00", "05/04/2024 10:01:00", "05/04/2024 10:04:00", "Sell short", "Profit target")
            + Line(3, "Long", 1, "5030.00", "5031.00", "05/04/2024 10:30:00", "05/04/2024 10:31:00", "Buy", "Stop loss");

        // With dates that may be either way round, the order has to be said.
        (CommandRun run, JsonElement json) = Compare(folder, Mine, theirs, "--date-order", "dmy");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("America/New_York", json.GetProperty("zone").GetProperty("name").GetString());
        Assert.IsTrue(json.GetProperty("zone").GetProperty("isFound").GetBoolean());
        Assert.AreEqual(3, json.GetProperty("zone").GetProperty("agreed").GetInt32());
        Assert.AreEqual(3, json.GetProperty("equal").GetInt32());
        Assert.AreEqual(0, json.GetProperty("differences").GetArrayLength());
        StringAssert.Contains(run.Output, "3 and 3 trades, 3 in both, 3 equal");
        StringAssert.Contains(
            run.Output, "times of the second list: America/New_York, found by best agreement: 3 of 3 entries agree");
    }

    [TestMethod]
    public void Differences_are_told_by_kind_and_end_with_an_error()
    {
        using TemporaryFolder folder = new();
        string theirs = Header
            + Line(1, "Long", 3, "5010.25", "5011.25", "3/5/2024 3:01:00 PM", "3/5/2024 3:04:00 PM", "Buy", "Exit")
            + Line(2, "Short", 2, "5020.5", "5019", "4/5/2024 2:01:30 PM", "4/5/2024 2:04:00 PM", "Sell short", "Profit target")
            + Line(3, "Short", 1, "5030", "5031", "4/5/2024 2:30:00 PM", "4/5/2024 2:31:00 PM", "Buy", "Stop loss");
        (CommandRun run, JsonElement json) = Compare(folder, Mine, theirs, "--with-zone", "UTC");
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "error: the lists differ: 6 differences in 3 and 3 trades");
        CollectionAssert.AreEquivalent(
            new[]
            {
                "price Exit price 1 1 5011 5011.25", "quantity Qty 1 1 1 3", "name Exit name 1 1 Sell Exit",
                "time Entry time 2 2 2024-04-05T14:01:00Z 2024-04-05T14:01:30Z",
                "missing trade 3  Long 1 2024-04-05T14:30:00Z 5030 2024-04-05T14:31:00Z 5031 ",
                "missing trade  3  Short 1 2024-04-05T14:30:00Z 5030 2024-04-05T14:31:00Z 5031",
            },
            json.GetProperty("differences").EnumerateArray().Select(one => string.Join(
                ' ', new[] { "kind", "field", "mine", "theirs", "mineValue", "theirsValue" }
                    .Select(name => one.GetProperty(name).ToString()))).ToArray());
        JsonElement counts = json.GetProperty("counts");
        Assert.AreEqual(
            (2, 1, 1, 1, 1),
            (counts.GetProperty("missing").GetInt32(), counts.GetProperty("time").GetInt32(),
                counts.GetProperty("price").GetInt32(), counts.GetProperty("quantity").GetInt32(),
                counts.GetProperty("name").GetInt32()));
        Assert.AreEqual((2, 0), (json.GetProperty("matched").GetInt32(), json.GetProperty("equal").GetInt32()));

        // A narrower tolerance makes two trades of the one that is half a minute late.
        (_, json) = Compare(folder, Mine, theirs, "--with-zone", "UTC", "--tolerance", "29");
        Assert.AreEqual(4, json.GetProperty("counts").GetProperty("missing").GetInt32());
    }

    /// <summary>Two trades of one entry are matched by their exits, not by their order.</summary>
    [TestMethod]
    public void Two_exits_of_one_entry_find_each_other()
    {
        using TemporaryFolder folder = new();
        string one = Line(1, "Long", 1, "5010", "5011", "3/5/2024 3:01:00 PM", "3/5/2024 3:04:00 PM", "Buy", "Sell");
        string other = Line(2, "Long", 1, "5010", "5012", "3/5/2024 3:01:00 PM", "3/5/2024 3:05:00 PM", "Buy", "Sell");
        (CommandRun run, JsonElement json) = Compare(folder, Header + one + other, Header + other + one);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(2, json.GetProperty("equal").GetInt32());
    }

    [TestMethod]
    public void Decimal_commas_and_semicolons_are_read()
    {
        using TemporaryFolder folder = new();
        string theirs =
            "Market pos.;Qty;Entry price;Exit price;Entry time;Exit time;Entry name;Exit name;\n"
            + "Long;1;5010,25;5011;05.03.2024 15:01:00;05.03.2024 15:04:00;Buy;Sell;\n"
            + "Short;2;5020,5;5019;05.04.2024 14:01:00;05.04.2024 14:04:00;Sell short;Profit target;\n"
            + "Long;1;5030;5031;05.04.2024 14:30:00;05.04.2024 14:31:00;Buy;Stop loss;\n";
        (CommandRun run, JsonElement json) = Compare(folder, Mine, theirs);
        Assert.AreEqual(0, run.ExitCode, run.Error + run.Output);
        Assert.AreEqual("UTC", json.GetProperty("zone").GetProperty("name").GetString());
    }

    [TestMethod]
    public void What_a_backtest_writes_is_equal_to_itself()
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        string script = folder.Write(
            "Often.cs",
            Script.Strategy("Often", "", "if (CurrentBar % 4 == 0) EnterLong(); if (CurrentBar % 4 == 2) ExitLong();"));
        var run = CommandRun.Of(
            "backtest", "--strategy", "Often", "--script", script, "--bars", folder.At(RisingMinutes.File), "--param",
            "BarsRequiredToTrade=0", "--trades", folder.At("trades.csv"));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        string trades = folder.At("trades.csv");
        (run, JsonElement json) = CommandRun.WithJson("compare", "--trades", trades, "--with", trades);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.IsTrue(json.GetProperty("equal").GetInt32() > 10, run.Output);
        Assert.AreEqual("UTC", json.GetProperty("zone").GetProperty("name").GetString());
    }

    [TestMethod]
    [DataRow("Performance,All trades,Long trades,Short trades,\nTotal net profit,$1.00,$1.00,$0.00,\n",
        "theirs.csv, line 1: it is the summary of the performance, not the list of trades; ")]
    [DataRow("a,b\n1,2\n", "theirs.csv, line 1: it has no column marketpos, qty, entryprice, exitprice, entrytime, exittime; ")]
    [DataRow("", "theirs.csv: it is empty; ")]
    [DataRow(Header + "1,ES,A,S,Flat,1,1,1,3/5/2024 3:01:00 PM,3/5/2024 3:01:00 PM,a,b," + Money,
        "theirs.csv, line 2: 'Flat' is neither Long nor Short; ")]
    [DataRow(Header + "1,ES,A,S,Long,1,one,1,3/5/2024 3:01:00 PM,3/5/2024 3:01:00 PM,a,b," + Money,
        "theirs.csv, line 2: 'one' is no price; ")]
    [DataRow(Header + "1,ES,A,S,Long,1,1,1,yesterday,3/5/2024 3:01:00 PM,a,b," + Money,
        "theirs.csv, line 2: 'yesterday' is no time; ")]
    public void What_is_no_trade_list_is_refused(string theirs, string expected)
    {
        using TemporaryFolder folder = new();
        (CommandRun run, _) = Compare(folder, Mine, theirs);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, expected);
    }

    private static (CommandRun Run, JsonElement Json) Compare(
        TemporaryFolder folder, string mine, string theirs, params string[] more)
    {
        File.WriteAllText(folder.At("mine.csv"), mine);
        File.WriteAllText(folder.At("theirs.csv"), theirs);
        return CommandRun.WithJson(["compare", "--trades", folder.At("mine.csv"), "--with", folder.At("theirs.csv"), .. more]);
    }

    private static string Line(
        int number, string side, int quantity, string entry, string exit, string entryTime, string exitTime, string entryName,
        string exitName) => FormattableString.Invariant(
            $"{number},ES 06-24,Backtest,Mine,{side},{quantity},{entry},{exit},{entryTime},{exitTime},{entryName},{exitName},")
        + Money;
}
