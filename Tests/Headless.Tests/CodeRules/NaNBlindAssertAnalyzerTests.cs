using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Rules;

namespace NT8Bridge.Headless.Tests.CodeRules;

/// <summary>The build's rule on assertions that pass for NaN.</summary>
[TestClass]
public sealed class NaNBlindAssertAnalyzerTests
{
    [TestMethod]
    [DataRow("Assert.IsLessThan(1.0, double.NaN)")]
    [DataRow("Assert.IsLessThanOrEqualTo(1, double.NaN, \"why\")")]
    [DataRow("Assert.IsLessThan(1f, float.NaN)")]
    public void An_order_of_floating_point_numbers_is_reported(string call)
    {
        Diagnostic found = Found(call).Single();

        Assert.AreEqual("NT8B002", found.Id);
        Assert.AreEqual(DiagnosticSeverity.Warning, found.Severity);
    }

    [TestMethod]
    [DataRow("Assert.IsLessThan(1, 0)")]
    [DataRow("Assert.IsLessThanOrEqualTo(1m, 0m)")]
    [DataRow("Assert.IsGreaterThan(1.0, 2.0)")]
    [DataRow("Assert.AreEqual(1.0, 1.0, 1e-9)")]
    public void Everything_else_is_good(string call) => Assert.IsEmpty(Found(call));

    /// <summary>The reason for the rule, and that what it advises sees NaN.</summary>
    [TestMethod]
    public void What_the_rule_advises_fails_for_NaN()
    {
        double missing = double.Parse("NaN", CultureInfo.InvariantCulture);
        Action[] seeing =
        [
            () => Assert.AreEqual(1.0, missing, 1e-9), () => Check(missing < 1),
            () => Assert.IsGreaterThan(1.0, missing), () => Assert.IsGreaterThanOrEqualTo(1.0, missing),
        ];
        Check(missing.CompareTo(1) < 0);
        foreach (Action assertion in seeing) Assert.ThrowsExactly<AssertFailedException>(assertion);

        static void Check(bool holds) => Assert.IsTrue(holds);
    }

    private static ImmutableArray<Diagnostic> Found(string call)
    {
        string code = "using Microsoft.VisualStudio.TestTools.UnitTesting;\nclass A { void B() => " + call + "; }";
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] files =
        [
            typeof(object).Assembly.Location, Path.Combine(runtime, "System.Runtime.dll"), typeof(Assert).Assembly.Location,
        ];
        var compilation = CSharpCompilation.Create(
            "Code", [CSharpSyntaxTree.ParseText(code)], files.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.IsEmpty(
            compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error),
            string.Join(Environment.NewLine, compilation.GetDiagnostics()));
        return compilation.WithAnalyzers([new NaNBlindAssertAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).Result;
    }
}
