using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Architecture.Tests.Arrows;

/// <summary>Inside an assembly folders use each other in one direction only.</summary>
[TestClass]
public sealed class SourceArrowTests
{
    public static IEnumerable<object[]> Plans => FloorTable.Plans.Select(plan => new object[] { plan.Name });

    [TestMethod]
    [DynamicData(nameof(Plans))]
    public void The_arrows_of_a_plan_have_no_ring(string name)
    {
        FloorPlan plan = FloorTable.PlanOf(name);
        Assert.HasCount(plan.Floors.Count, plan.FromTheGround());
    }

    [TestMethod]
    [DynamicData(nameof(Plans))]
    public void Nothing_goes_against_the_arrows(string name)
    {
        FloorPlan plan = FloorTable.PlanOf(name);
        var sources = SourceAssembly.Read(plan, Repository.Root);
        string[] homeless = sources.Files.Where(file => plan.Of(file) is null).ToArray();
        Assert.IsEmpty(homeless, $"Files that no floor of {name} holds: {string.Join(", ", homeless)}");

        Crossing[] crossings = sources.Crossings().ToArray();
        Assert.IsEmpty(crossings, string.Join("\n", crossings.Select(crossing => crossing.ToString())));
    }

    /// <summary>The engine's second build has files and lines of its own.</summary>
    [TestMethod]
    public void Nothing_goes_against_the_arrows_in_the_build_for_NET_Framework()
    {
        FloorPlan plan = FloorTable.PlanOf("NT8Bridge");
        Crossing[] crossings = SourceAssembly.Read(plan, Repository.Root, isFramework: true).Crossings().ToArray();
        Assert.IsEmpty(crossings, string.Join("\n", crossings.Select(crossing => crossing.ToString())));
    }

    /// <summary>The tests above can fail: on every floor a type is found of each other floor that it may not use.</summary>
    [TestMethod]
    [DynamicData(nameof(Plans))]
    public void A_type_against_the_arrows_is_found_on_every_floor(string name)
    {
        FloorPlan plan = FloorTable.PlanOf(name);
        var sources = SourceAssembly.Read(plan, Repository.Root);
        int tried = 0;
        foreach (Floor from in plan.Floors)
        {
            string[] forbidden = plan.Floors.Where(to => !FloorPlan.Allows(from, to))
                .Select(sources.TypeOf).OfType<string>().ToArray();
            if (forbidden.Length == 0) continue;
            string file = from.Folder + "/ArrowTrial.cs";
            string types = string.Join(", ", forbidden.Select(type => $"typeof(global::{type})"));
            string text = $"internal static class ArrowTrial {{ private static System.Type[] All => new[] {{ {types} }}; }}";
            Crossing[] found = sources.With(file, text).Crossings(file).ToArray();
            Assert.HasCount(forbidden.Length, found, $"{from.Folder} may not use {string.Join(", ", forbidden)}");
            tried += forbidden.Length;
        }

        Assert.IsGreaterThan(plan.Floors.Count, tried);
    }

    /// <summary>A using is enough: it shows where the code is about to go.</summary>
    [TestMethod]
    [DataRow("AddOns/Engine/Signals", "NT8Bridge.Live")]
    [DataRow("AddOns/Engine/Feeds/Rithmic/Protocol", "NT8Bridge.Feeds.Rithmic")]
    [DataRow("AddOns/Engine/Indicators/Windows", "NT8Bridge.Indicators")]
    public void A_using_against_the_arrows_is_found(string folder, string space)
    {
        var sources = SourceAssembly.Read(FloorTable.PlanOf("NT8Bridge"), Repository.Root);
        string file = folder + "/ArrowTrial.cs";
        Assert.HasCount(1, sources.With(file, $"using {space};").Crossings(file).ToArray());
    }
}
