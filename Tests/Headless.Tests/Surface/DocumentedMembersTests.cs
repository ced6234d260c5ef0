using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Surface;

/// <summary>Compares what the host declares with NinjaTrader's documented members.</summary>
[TestClass]
public sealed class DocumentedMembersTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "ninjatrader");

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void What_is_missing_or_differs_is_what_the_list_says()
    {
        string[] documented = File.ReadLines(Path.Combine(Folder, "members.tsv")).Skip(1).ToArray();
        var surface = new DeclaredSurface(typeof(NinjaTrader.NinjaScript.NinjaScriptBase).Assembly);
        string[] found = documented.Select(line => line.Split('\t')).Select(cells => surface.Fault(cells[0], cells[1]))
            .OfType<string>().Order(StringComparer.Ordinal).ToArray();
        foreach (string line in found) TestContext.WriteLine(line);
        TestContext.WriteLine($"{documented.Length - found.Length} of {documented.Length} documented members are there.");
        string[] known = File.ReadAllLines(Path.Combine(Folder, "missing.txt"));
        CollectionAssert.AreEqual(
            known, found,
            "new: " + string.Join("; ", found.Except(known)) + " gone: " + string.Join("; ", known.Except(found)));
    }

    [TestMethod]
    public void Most_of_the_documented_members_of_scripts_are_there()
    {
        string[] scripting = File.ReadLines(Path.Combine(Folder, "members.tsv"))
            .Where(line => line.Contains("NinjaScript.NinjaScriptBase.") || line.Contains("NinjaScript.StrategyBase.")
                || line.Contains("NinjaScript.IndicatorBase.") || line.Contains("Data.Bars.")
                || line.Contains("Data.SessionIterator."))
            .ToArray();
        HashSet<string> missing = new(File.ReadAllLines(Path.Combine(Folder, "missing.txt")).Select(line => line.Split(' ')[1]));
        int there = scripting.Count(line => !missing.Contains(line.Split('\t')[1]));
        Assert.IsGreaterThan(250, scripting.Length);
        Assert.IsGreaterThan(0.97, there / (double)scripting.Length);
    }
}
