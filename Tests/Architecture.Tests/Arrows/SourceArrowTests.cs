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
        SourceAssembly sources = SourceAssembly.Read(plan, Repository.Root);
        string[] homeless = sources.Files.Where(file => plan.Of(file) is null).ToArray();
        Assert.IsEmpty(homeless, $"Files that no floor of {name} holds: {string.Join(", ", homeless)}");

        Crossing[] crossings = sources.Crossings().ToArray();
        Assert.IsEmpty(crossings, string.Join("\n", crossings.Select(crossing => crossing.ToString())));
    }

    /// <summary>The test above can fail: a using against the arrows is found on every floor, for each that it may not use.</summary>
    [TestMethod]
    [DynamicData(nameof(Plans))]
    public void A_using_against_the_arrows_is_found_on_every_floor(string name)
    {
        FloorPlan plan = FloorTable.PlanOf(name);
        SourceAssembly sources = SourceAssembly.Read(plan, Repository.Root);
        int tried = 0;
        foreach (Floor from in plan.Floors)
        {
            if (from.Folder.EndsWith(".cs", System.StringComparison.Ordinal)) continue;
            string[] forbidden = plan.Floors.Where(to => !FloorPlan.Allows(from, to))
                .Select(sources.NamespaceOf).OfType<string>().ToArray();
            if (forbidden.Length == 0) continue;
            string file = from.Folder + "/Trial.cs";
            string usings = string.Concat(forbidden.Select(space => $"using {space};\n"));
            Crossing[] found = sources.With(file, usings).Crossings(file).ToArray();
            Assert.HasCount(forbidden.Length, found, $"{from.Folder} may not use {string.Join(", ", forbidden)}");
            tried += forbidden.Length;
        }

        Assert.IsGreaterThan(plan.Floors.Count, tried);
    }
}
