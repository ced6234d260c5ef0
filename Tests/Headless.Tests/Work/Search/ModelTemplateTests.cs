using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Newtonsoft.Json.Linq;
using NT8Bridge.Headless.Work.Search;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Tests.Work.Search;

/// <summary>What in a model takes several values, and the models that come of it.</summary>
[TestClass]
public sealed class ModelTemplateTests
{
    private const string Rules = """
        "rules": [
          { "name": "up {1}", "vote": "buy", "weight": [0.5, 2], "all": [
            { "left": "5m.ema{fast=9..13:2}", "op": ">", "right": "{1,15}m.ema21" },
            { "left": "5m.rsi14", "op": ">", "right": { "from": 50, "to": 60, "step": 5 } } ] },
          { "name": "down", "vote": "sell", "any": [
            { "left": "5m.ema{fast}", "op": "<", "right": ["close", "5m.ema21", 1200.5] } ] } ]
        """;

    [TestMethod]
    public void Numbers_lists_and_braces_become_axes()
    {
        var template = ModelTemplate.Read(Model("""{ "name": "at", "in": [1, 1.5] }""", """{ "minus": "at" }"""));
        CollectionAssert.AreEqual(
            new[]
            {
                "at: 1 1.5", "rules[0].weight: 0.5 2", "fast: 9 11 13", "rules[0].all[0].right{1}: 1 15",
                "rules[0].all[1].right: 50 55 60", "rules[1].any[0].right: close 5m.ema21 1200.5",
            },
            template.Axes.Select(axis => axis.Name + ": " + string.Join(' ', axis.Values.Select(ModelHoles.Text))).ToArray());
        CollectionAssert.AreEqual(
            new[] { "fast", "rules[0].all[0].right{1}", "rules[0].all[1].right" }, template.ConditionAxes(0));
        CollectionAssert.AreEqual(new[] { "fast", "rules[1].any[0].right" }, template.ConditionAxes(1));
    }

    [TestMethod]
    public void A_variant_is_a_model_that_the_engine_reads()
    {
        var template = ModelTemplate.Read(Model("""{ "name": "at", "in": [1, 1.5] }""", """{ "minus": "at" }"""));
        var last = template.Axes.ToDictionary(axis => axis.Name, axis => axis.Values[^1]);
        SignalModel model = SignalModelReader.Read(template.Json(name => last[name]));
        Assert.AreEqual((1.5, -1.5, 2.0), (model.BuyAt, model.SellAt, model.Rules[0].Weight));
        Assert.AreEqual("up {1}", model.Rules[0].Name);
        CollectionAssert.AreEqual(
            new[] { "5m.ema13", "15m.ema21", "5m.rsi14", "60", "1200.5" },
            model.Operands.Select(operand => operand.Text).ToArray());
    }

    [TestMethod]
    public void The_axes_that_reach_farther_come_first_and_the_last_changes_fastest()
    {
        var template = ModelTemplate.Read(Model("[1, 2]", "-1"));
        SweepPlan plan = new(template, [new SweepAxis(SweepSettings.Stop, ["1", "2", "3"], AxisReach.Orders, [])]);
        CollectionAssert.AreEqual(
            new[] { "fast", "rules[0].all[0].right{1}", "rules[0].all[1].right", "rules[1].any[0].right", "buyAt",
                "rules[0].weight", "StopAtrMultiple" },
            plan.Space.Axes.Select(axis => axis.Name).ToArray());
        Assert.AreEqual(3 * 2 * 3 * 3 * 2 * 2 * 3, plan.Space.Count);
        Assert.AreEqual("2", plan.Space.Told(1)["StopAtrMultiple"]);
        Assert.AreEqual("2", plan.Space.Told(3)["rules[0].weight"]);
        Assert.AreEqual((3 * 2 * 3, 3 * 3), (plan.Rules[0].Conditions.Length, plan.Rules[1].Conditions.Length));
    }

    [TestMethod]
    [DataRow("[]", "-1", "buyAt: names no value.")]
    [DataRow("[1, null]", "-1", "buyAt[1]: must be a number or a text.")]
    [DataRow("{ \"from\": 3, \"to\": 1 }", "-1", "buyAt: 'buyAt=3..1' is no range")]
    [DataRow("{ \"from\": \"a\", \"to\": 1 }", "-1", "buyAt: \"from\" must be a number")]
    [DataRow("{ \"in\": [1], \"out\": 2 }", "-1", "buyAt.out: is unknown here")]
    [DataRow("1", "{ \"minus\": \"at\" }", "sellAt: there is no 'at' before it")]
    [DataRow("{ \"name\": \"fast\", \"in\": [1] }", "-1", "'fast' has its values already")]
    public void What_is_written_wrongly_is_named_with_its_place(string buyAt, string sellAt, string expected)
    {
        SignalModelException error = Assert.ThrowsExactly<SignalModelException>(() => ModelTemplate.Read(Model(buyAt, sellAt)));
        StringAssert.Contains(error.Message, expected);
    }

    /// <summary>A value that the engine refuses is refused, wherever among the values it stands.</summary>
    [TestMethod]
    [DataRow("[1, 0]", "-1", "buyAt")]
    [DataRow("1", "[-1, 1]", "sellAt")]
    public void Each_value_is_one_that_the_engine_takes(string buyAt, string sellAt, string path)
    {
        var template = ModelTemplate.Read(Model(buyAt, sellAt));
        Assert.AreEqual(path, Assert.ThrowsExactly<SignalModelException>(() => new SweepPlan(template, [])).Path);
    }

    [TestMethod]
    public void Variants_are_drawn_once_each_and_alike_for_the_same_seed()
    {
        var template = ModelTemplate.Read(Model("[1, 2]", "-1"));
        VariantSpace space = new SweepPlan(template, []).Space;
        DrawnVariants drawn = new(space, 100, 7), again = new(space, 100, 7), other = new(space, 100, 8);
        long[] positions = Positions(drawn);
        Assert.HasCount(100, positions);
        CollectionAssert.AreEqual(positions.Distinct().Order().ToArray(), positions);
        CollectionAssert.AreEqual(positions, Positions(again));
        CollectionAssert.AreNotEqual(positions, Positions(other));
        Assert.AreEqual(space.Count, new DrawnVariants(space, space.Count + 1, 7).Count);
    }

    private static long[] Positions(DrawnVariants drawn)
    {
        long[] positions = new long[drawn.Count];
        for (int place = 0; place < positions.Length; place++) positions[place] = drawn[place];
        return positions;
    }

    private static string Model(string buyAt, string sellAt) =>
        "{ \"name\": \"t\", \"buyAt\": " + buyAt + ", \"sellAt\": " + sellAt + ", " + Rules + " }";
}
