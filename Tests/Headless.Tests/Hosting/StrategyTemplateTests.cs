using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Hosting;

[TestClass]
public sealed class StrategyTemplateTests
{
    private static readonly Dictionary<string, object> Nothing = [];

    [TestMethod]
    public void Every_property_of_the_template_gets_its_type()
    {
        IReadOnlyDictionary<string, object> values = Over(
            "<Calculate>OnEachTick</Calculate><Fast>7</Fast><Part>1.25E-01</Part><Most>INF</Most><IsOn>true</IsOn>"
            + "<Begin>2018-06-01T09:30:00.0000000-05:00</Begin><Slippage>2</Slippage><Kind>Second</Kind>",
            Nothing, out IReadOnlyList<string> notes);
        Assert.AreEqual(Calculate.OnEachTick, values["Calculate"]);
        Assert.AreEqual(7, values["Fast"]);
        Assert.AreEqual(0.125, values["Part"]);
        Assert.AreEqual(double.PositiveInfinity, values["Most"]);
        Assert.IsTrue((bool)values["IsOn"]);
        Assert.AreEqual(new DateTime(2018, 6, 1, 9, 30, 0), values["Begin"]);
        Assert.AreEqual(2.0, values["Slippage"]);
        Assert.AreEqual(Mine.Choice.Second, values["Kind"]);
        Assert.IsEmpty(notes);
    }

    [TestMethod]
    public void What_the_user_said_goes_before_the_template_whatever_its_case()
    {
        Dictionary<string, object> said = new() { ["fast"] = "3" };
        IReadOnlyDictionary<string, object> values = Over("<Fast>7</Fast><Part>2</Part>", said, out _);
        CollectionAssert.AreEquivalent(new[] { "fast", "Part" }, values.Keys.ToArray());
        Assert.AreEqual("3", values["fast"]);
    }

    [TestMethod]
    public void What_is_not_taken_is_named()
    {
        IReadOnlyDictionary<string, object> values = Over(
            "<BarsPeriodSerializable><BarsPeriodTypeSerialize>4</BarsPeriodTypeSerialize></BarsPeriodSerializable>"
            + "<From>2099-12-01T00:00:00</From><Nonsense>1</Nonsense><Levels><double>1</double></Levels>",
            Nothing, out IReadOnlyList<string> notes);
        Assert.IsEmpty(values);
        CollectionAssert.AreEqual(
            new[]
            {
                "t.xml: 2 of its elements are not taken (Nonsense, Levels): Mine has no property for them that takes one value",
                "t.xml: 2 of its elements are not taken (BarsPeriodSerializable, From): the run is told its data, its time and "
                    + "its period otherwise",
            },
            notes.ToArray());
        Over("", Nothing, out notes, "<OptimizationFitness>X</OptimizationFitness><OptimizerType>Y</OptimizerType>");
        Assert.AreEqual(
            "t.xml: 2 of its elements are not taken (OptimizationFitness, OptimizerType): an optimisation is told its values and "
            + "its fitness otherwise",
            notes.Single());
    }

    [TestMethod]
    [DataRow("<Fast>many</Fast>", "t.xml, line 4: Fast: 'many' is no whole number.")]
    [DataRow("<Fast>0</Fast>", "t.xml, line 4: Fast: 0 is outside of its [Range]; write 1 or more.")]
    [DataRow("<IsOn></IsOn>", "t.xml, line 4: IsOn: '' is no true or false.")]
    [DataRow("<Kind>Third</Kind>", "t.xml, line 4: Kind: 'Third' is no Choice; there is First, Second.")]
    public void A_wrong_value_is_refused_with_its_line(string property, string expected) => Assert.AreEqual(
        expected,
        Assert.ThrowsExactly<InvalidDataException>(() => Over(property, Nothing, out _)).Message);

    [TestMethod]
    [DataRow("<NinjaTrader/>", "t.xml, line 1: it is no StrategyTemplate")]
    [DataRow("<StrategyTemplate/>", "t.xml, line 1: its Strategy holds 0 elements, and has to hold one")]
    [DataRow(
        "<StrategyTemplate><StrategyType>A.B</StrategyType><Strategy><C/></Strategy></StrategyTemplate>",
        "t.xml, line 1: its StrategyType is A.B, and it holds a C")]
    [DataRow("no xml", "t.xml: it is no XML: ")]
    public void What_is_no_template_is_refused(string xml, string expected) => StringAssert.StartsWith(
        Assert.ThrowsExactly<InvalidDataException>(() => Read(xml)).Message, expected);

    private static IReadOnlyDictionary<string, object> Over(
        string properties, IReadOnlyDictionary<string, object> said, out IReadOnlyList<string> notes, string beside = "") =>
        Read(StrategyTemplateFile.Xml("Mine", properties, beside)).Over(typeof(Mine), said, out notes);

    private static StrategyTemplate Read(string xml) =>
        StrategyTemplate.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "t.xml");

    private sealed class Mine : NinjaTrader.NinjaScript.Strategies.Strategy
    {
        public enum Choice
        {
            First,
            Second,
        }

        [System.ComponentModel.DataAnnotations.Range(1, int.MaxValue)]
        public int Fast { get; set; }

        public double Part { get; set; }

        public double Most { get; set; }

        public bool IsOn { get; set; }

        public DateTime Begin { get; set; }

        public Choice Kind { get; set; }

        public double[] Levels { get; set; } = [];
    }
}
