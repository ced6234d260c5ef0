using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Generators;

namespace NT8Bridge.Headless.Tests.Generators;

/// <summary>What the build makes of the table of indicators.</summary>
[TestClass]
public sealed class IndicatorTableGeneratorTests
{
    private const string Engine = "namespace NT8Bridge.Indicators { public class IndicatorEntry { } }";
    private const string Surface = "namespace NinjaTrader.NinjaScript.Indicators { public class Indicator { } }";
    private const string Table = """
        <indicators>
          <indicator name="ema" class="Ema" reads="close" outputs="ema">
            <whole name="period" default="14" />
            <formula>f</formula>
            <dialects>d</dialects>
            <builtIn class="EMA">
              <summary>Weight 2 / (period + 1).</summary>
              <int name="Period" default="14" summary="Number of bars." />
              <plot name="EMA" brush="Goldenrod" />
            </builtIn>
          </indicator>
        </indicators>
        """;

    [TestMethod]
    public void The_engine_gets_the_catalogue_alone() => Assert.AreEqual("IndicatorEntries.g.cs", Made(Engine, Table));

    [TestMethod]
    public void The_surface_gets_the_built_ins_and_their_methods() =>
        Assert.AreEqual("EMA.g.cs EMA.Methods.g.cs", Made(Surface, Table));

    [TestMethod]
    public void Another_assembly_gets_nothing() => Assert.AreEqual("", Made("class Other { }", Table));

    [TestMethod]
    public void A_misspelt_name_stops_the_build_at_its_line()
    {
        string misspelt = Table.Replace("brush", "brsh", System.StringComparison.Ordinal);
        Assert.AreEqual("", Made(Surface, misspelt, out Diagnostic[] faults));
        Assert.AreEqual(("NT8B010", DiagnosticSeverity.Error), (faults.Single().Id, faults.Single().Severity));
        Assert.AreEqual(8, faults.Single().Location.GetLineSpan().StartLinePosition.Line);
        StringAssert.Contains(faults.Single().GetMessage(), "<plot> has no brush.");
    }

    private static string Made(string source, string table)
    {
        string made = Made(source, table, out Diagnostic[] faults);
        Assert.IsEmpty(faults);
        return made;
    }

    /// <summary>Names of the files that the generator adds to a source.</summary>
    private static string Made(string source, string table, out Diagnostic[] faults)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Part", [CSharpSyntaxTree.ParseText(source)]);
        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(new IndicatorTableGenerator())
            .AddAdditionalTexts([new TableFile("indicators.xml", table)])
            .RunGenerators(compilation).GetRunResult();
        faults = [.. result.Diagnostics];
        return string.Join(" ", result.Results.Single().GeneratedSources.Select(file => file.HintName));
    }
}
