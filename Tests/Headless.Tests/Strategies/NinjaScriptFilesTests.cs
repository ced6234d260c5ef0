using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Tests.Strategies;

/// <summary>The files that ship to NinjaTrader, held to what its compiler and other vendors' scripts allow.</summary>
[TestClass]
public sealed class NinjaScriptFilesTests
{
    private const int MostLines = 400;
    private const int LongestLine = 130;

    private static readonly SyntaxTree[] Files =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "NinjaScript"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(
                GeneratedRegion.Blank(File.ReadAllText(path)), new CSharpParseOptions(LanguageVersion.CSharp7_3), path)),
    ];

    [TestMethod]
    public void They_are_there() =>
        Assert.IsTrue(Files.Any(file => file.FilePath.EndsWith("NT8BridgeStrategy.cs", StringComparison.Ordinal)));

    [TestMethod]
    public void They_compile_as_the_oldest_supported_CSharp()
    {
        var compilation = CSharpCompilation.Create(
            "Scripts", Files, ScriptReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        string[] errors =
            [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];
        Assert.AreEqual(0, errors.Length, string.Join(Environment.NewLine, errors));
    }

    [TestMethod]
    public void One_type_a_file_inside_a_namespace_under_a_name_of_its_own()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (SyntaxTree file in Files)
        {
            TypeDeclarationSyntax type = file.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
                .First(t => t.Parent is BaseNamespaceDeclarationSyntax);
            StringAssert.StartsWith(type.Identifier.Text, "NT8Bridge");
            Assert.AreEqual(Path.GetFileNameWithoutExtension(file.FilePath), type.Identifier.Text);
            Assert.IsTrue(names.Add(type.Identifier.Text), $"{type.Identifier.Text} stands twice");
        }
    }

    [TestMethod]
    public void They_stay_thin()
    {
        foreach (SyntaxTree file in Files)
            Assert.IsTrue(file.GetText().Lines.Count <= MostLines, $"{file.FilePath} has {file.GetText().Lines.Count} lines");
    }

    /// <summary>
    /// The build does not compile these files, so its rule on long lines does not see them. What NinjaTrader itself writes into
    /// them is blank here.
    /// </summary>
    [TestMethod]
    public void Their_lines_fit_the_limit()
    {
        foreach (SyntaxTree file in Files)
        {
            foreach (TextLine line in file.GetText().Lines)
            {
                int length = line.ToString().TrimEnd().Length;
                Assert.IsLessThanOrEqualTo(LongestLine, length, $"{file.FilePath}, line {line.LineNumber + 1}");
            }
        }
    }
}
