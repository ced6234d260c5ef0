using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Surface;

/// <summary>Compares what the host declares with the members that NinjaTrader's own compiler bound in scripts.</summary>
[TestClass]
public sealed class BoundMembersTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "ninjatrader");

    public TestContext TestContext { get; set; } = null!;

    private static string[] Bound => File.ReadLines(Path.Combine(Folder, "bound-members.tsv")).Skip(1)
        .Select(line => line.Split('\t')[1]).ToArray();

    [TestMethod]
    public void What_is_not_there_with_its_exact_signature_is_what_the_list_says_with_a_reason()
    {
        var surface = new BoundSignatures(typeof(NinjaTrader.NinjaScript.NinjaScriptBase).Assembly);
        string[] absent = Bound.Where(member => !surface.Has(member)).Order(StringComparer.Ordinal).ToArray();
        foreach (string member in absent) TestContext.WriteLine(member);
        TestContext.WriteLine($"{Bound.Length - absent.Length} of {Bound.Length} bound members are there.");
        string[][] rows = File.ReadLines(Path.Combine(Folder, "bound-members-absent.tsv")).Skip(1)
            .Select(line => line.Split('\t')).ToArray();
        string[] known = rows.Select(cells => cells[0]).ToArray();
        CollectionAssert.AreEqual(
            known, absent,
            "new: " + string.Join("; ", absent.Except(known)) + " gone: " + string.Join("; ", known.Except(absent)));
        foreach (string[] cells in rows) Assert.IsGreaterThan(20, cells[1].Length, $"{cells[0]} has no reason.");
    }

    [TestMethod]
    public void The_list_is_whole()
    {
        Assert.HasCount(1223, Bound);
        Assert.AreEqual(Bound.Length, Bound.Distinct(StringComparer.Ordinal).Count());
    }

    [TestMethod]
    public void A_member_of_another_type_parameter_or_kind_is_not_taken_for_it()
    {
        var surface = new BoundSignatures(typeof(NinjaTrader.NinjaScript.NinjaScriptBase).Assembly);
        const string right = "NinjaTrader.Core.Globals.get_Now()System.DateTime static";
        Assert.IsTrue(surface.Has(right));
        Assert.IsFalse(surface.Has(right.Replace("System.DateTime", "Int64")));
        Assert.IsFalse(surface.Has(right.Replace(" static", "")));
        Assert.IsFalse(surface.Has(right.Replace("()", "(Int32)")));
        Assert.IsFalse(surface.Has(right.Replace("Now", "Then")));
    }
}
