using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Generators.Table;
using NT8Bridge.Headless.Tests.Indicators;
using NT8Bridge.Indicators;
using NT8Bridge.Sessions;
using NT8Bridge.Tests.Documents;
using BuiltIn = NinjaTrader.NinjaScript.Indicators.Indicator;

namespace NT8Bridge.Headless.Tests.Generators;

/// <summary>The table of indicators, and what follows from it.</summary>
[TestClass]
public sealed class IndicatorTableTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, IndicatorTable.FileName));

    private static readonly IReadOnlyList<IndicatorRow> Rows = IndicatorTable.Read(Text);

    private static readonly BuiltInRow[] Faces = [.. Rows.SelectMany(row => row.BuiltIns)];

    [TestMethod]
    public void Every_row_is_an_entry_of_the_catalogue_that_makes_its_class()
    {
        string[] names = [.. IndicatorCatalog.Entries.Select(entry => entry.Name)];
        CollectionAssert.AreEqual(Rows.Select(row => row.Name).ToArray(), names);
        foreach (IndicatorRow row in Rows)
        {
            Assert.IsTrue(IndicatorCatalog.TryParse(row.Name, out IndicatorRequest? request, out string? error), error);
            ISessionCalendar calendar = SessionTemplates.ForInstrument("GC");
            Indicator made = IndicatorCatalog.Create(request!, IndicatorSeeding.NinjaTrader, calendar);
            Assert.AreEqual(row.Class, made.GetType().Name);
            Assert.AreEqual(row.Outputs.Count, made.OutputCount, row.Name);
        }
    }

    [TestMethod]
    public void Names_stand_in_order()
    {
        string[] names = [.. Rows.Select(row => row.Name)];
        CollectionAssert.AreEqual(names.Order(StringComparer.Ordinal).ToArray(), names);
    }

    [TestMethod]
    public void Every_built_in_is_a_class_over_its_engine_indicator()
    {
        foreach (BuiltInRow face in Faces)
        {
            Type type = typeof(BuiltIn).Assembly.GetType("NinjaTrader.NinjaScript.Indicators." + face.Class)!;
            Assert.AreEqual(face.Engine.Class, type.BaseType!.GetGenericArguments()[0].Name, face.Class);
            var made = (BuiltIn)Activator.CreateInstance(type)!;
            string[] plots = [.. made.Plots.Select(plot => plot.Name)], lines = [.. made.Lines.Select(line => line.Name)];
            CollectionAssert.AreEqual(face.Plots.Select(plot => plot.Name).ToArray(), plots, face.Class);
            CollectionAssert.AreEqual(face.Lines.Select(line => line.Name).ToArray(), lines, face.Class);
        }
    }

    [TestMethod]
    public void Formulas_and_dialects_are_those_of_the_document() => DocumentTable.AssertHolds(
        "indicators.md", "formulas",
        Table("indicator | formula | source | NT and TA | checked", Rows.Select(row =>
            $"`{row.Name}` | {Cell(row.Formula)} | {Cell(row.Source)} | {Cell(row.Dialects)} | {Cell(row.Checked)}")));

    [TestMethod]
    public void What_a_model_can_name_is_listed() => DocumentTable.AssertHolds(
        "model.md", "catalogue",
        Table("name | values | parameters", Rows.Select(row =>
        {
            string values = row.Outputs.Count == 1 ? "" : string.Join(", ", row.Outputs);
            string parameters = string.Join(", ", row.Parameters.Select(parameter => parameter.Name + " " + parameter.Default));
            return $"`{row.Name}` | {values} | {parameters}";
        })));

    [TestMethod]
    public void Faces_over_the_engine_are_listed() => DocumentTable.AssertHolds(
        "headless-indicators.md", "faces",
        Table(
            "built-in | parameters | plots | engine",
            Faces.OrderBy(face => face.Class, StringComparer.OrdinalIgnoreCase).Select(Row)));

    [TestMethod]
    public void Names_of_the_built_ins_are_listed() => DocumentTable.AssertHolds(
        "headless-indicators.md", "names",
        Table(
            "built-in | shown as | plots | lines",
            BuiltInNames.All.OrderBy(row => row.Class, StringComparer.OrdinalIgnoreCase).Select(row =>
                $"{row.Class} | {row.Name} | {PlotsOf(row.Plots)} | {row.Lines}")));

    [TestMethod]
    [DataRow("<indicators><indicator", 1, "")]
    [DataRow("<indicators>\n<indicator name='a'/></indicators>", 2, "<indicator> has no class.")]
    [DataRow("<indicators>\n<indicators/></indicators>", 1, "<indicators> knows no <indicators>.")]
    [DataRow("<indicators>\n{0}\n{0}</indicators>", 1, "sma stands there twice.")]
    [DataRow("<indicators>{0}{1}</indicators>", 1, "The plot P shows one of ema, not 'x'.")]
    [DataRow("<indicators>{0}{2}</indicators>", 1, "<whole> knows no defualt.")]
    public void A_fault_is_named_with_its_line(string text, int line, string message)
    {
        const string Texts = "<formula>f</formula><dialects>d</dialects>";
        const string Sma = "<indicator name='sma' class='Sma' reads='close' outputs='sma'>" + Texts + "</indicator>";
        const string Ema = "<indicator name='ema' class='Ema' reads='close' outputs='ema'>" + Texts
            + "<builtIn class='EMA'><summary>s</summary><plot name='P' brush='Red' output='x'/></builtIn></indicator>";
        const string Wma = "<indicator name='wma' class='Wma' reads='close' outputs='wma'>" + Texts
            + "<whole name='period' default='1' defualt='2'/></indicator>";
        text = text.Replace("{0}", Sma, StringComparison.Ordinal).Replace("{1}", Ema, StringComparison.Ordinal)
            .Replace("{2}", Wma, StringComparison.Ordinal);
        TableException fault = Assert.ThrowsExactly<TableException>(() => IndicatorTable.Read(text));
        Assert.AreEqual(line, fault.Line);
        StringAssert.Contains(fault.Message, message);
    }

    private static string Row(BuiltInRow face)
    {
        string parameters = string.Join(", ", face.Properties.Select(property => property.Name + " " + property.Default));
        string plots = string.Join(", ", face.Plots.Select(plot => plot.Name));
        return $"{face.Class} | {parameters} | {plots} | `{face.Engine.Name}`";
    }

    /// <summary>"Upper band:Upper" → "Upper band (Upper)"; a property named like the plot is not repeated.</summary>
    private static string PlotsOf(string plots) => string.Join(", ", plots.Split(", ").Select(plot =>
        plot.Split(':') is [string name, string property] && property != name ? $"{name} (`{property}`)" : plot.Split(':')[0]));

    private static string Cell(string? text) => (text ?? "–").Replace("|", "\\|", StringComparison.Ordinal);

    private static string Table(string heads, IEnumerable<string> rows) =>
        $"| {heads} |\n|{string.Concat(heads.Split('|').Select(_ => " --- |"))}\n"
        + string.Concat(rows.Select(row => $"| {row} |\n"));
}
