using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Generators;

namespace NT8Bridge.Headless.Tests.Generators;

/// <summary>What the build makes of the table of Draw methods.</summary>
[TestClass]
public sealed class DrawGeneratorTests
{
    private const string Table = """
        <drawings>
          <parameter name="brush" type="Brush" />
          <parameter name="width" type="int" />
          <parameter name="isAutoScale" type="bool" />
          <group>
            <set with="brush width">Stroke = new Stroke(brush, width)</set>
            <set with="brush">Stroke = new Stroke(brush)</set>
            <draw>@start brush</draw>
            <tool class="Ray" does="Draws a ray.">
              <draw by="time">isAutoScale @point.time brush width</draw>
              <draw>@point.price</draw>
            </tool>
          </group>
        </drawings>
        """;

    [TestMethod]
    public void A_line_with_a_point_gives_a_method_by_bars_and_one_by_time()
    {
        string text = Made(Table, out Diagnostic[] faults);
        Assert.IsEmpty(faults);
        string[] methods = [.. Lines(text, "public static Ray").Select(line => line.Split("string tag, ")[1])];
        CollectionAssert.AreEqual(
            new[]
            {
                "int startBarsAgo, double startY, Brush brush)",
                "DateTime startTime, double startY, Brush brush)",
                "bool isAutoScale, DateTime time, Brush brush, int width)",
                "double y)",
            },
            methods);
    }

    [TestMethod]
    public void The_drawing_has_the_points_and_what_the_first_fitting_set_says()
    {
        string text = Made(Table, out _);
        CollectionAssert.AreEqual(
            new[]
            {
                "Ray drawn = Drawing.Put<Ray>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY));",
                "Ray drawn = Drawing.Put<Ray>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY));",
                "Ray drawn = Drawing.Put<Ray>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, double.NaN));",
                "Ray drawn = Drawing.Put<Ray>(owner, tag, false, false, null, Drawing.At(owner, 0, y));",
            },
            Lines(text, "Ray drawn"));
        CollectionAssert.AreEqual(
            new[] { "new Stroke(brush);", "new Stroke(brush);", "new Stroke(brush, width);" },
            Lines(text, "drawn.Stroke = ").Select(line => line.Split(" = ")[1]).ToArray());
    }

    [TestMethod]
    public void A_misspelt_parameter_stops_the_build_at_its_line()
    {
        Made(Table.Replace("@point.time brush", "@point.time brsh", StringComparison.Ordinal), out Diagnostic[] faults);
        Assert.AreEqual(9, faults.Single().Location.GetLineSpan().StartLinePosition.Line);
        StringAssert.Contains(faults.Single().GetMessage(), "'brsh' is no parameter");
    }

    private static string Made(string table, out Diagnostic[] faults)
    {
        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(new DrawGenerator())
            .AddAdditionalTexts([new TableFile("drawings.xml", table)])
            .RunGenerators(CSharpCompilation.Create("Host")).GetRunResult();
        faults = [.. result.Diagnostics];
        return string.Concat(result.Results.Single().GeneratedSources.Select(file => file.SourceText));
    }

    private static string[] Lines(string text, string begin) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(begin, StringComparison.Ordinal))];
}
