using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Generators;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Scripts.Wrappers;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Generators;

/// <summary>Built-in indicators get the methods that a user's indicator gets.</summary>
[TestClass]
public sealed class BuiltInMethodsTests
{
    private const string Properties =
        "[NinjaScriptProperty] public int Period { get; set; } [NinjaScriptProperty] public string Default { get; set; } "
        + "[NinjaScriptProperty] public double I { get; set; } [NinjaScriptProperty] public DayOfWeek[] Days { get; set; } "
        + "public int NoParameter { get; set; } [NinjaScriptProperty] public int Fixed { get { return 1; } }";

    private const string BareHost = """
        namespace NinjaTrader.NinjaScript
        {
            public interface ISeries<T> { }
            public sealed class NinjaScriptPropertyAttribute : System.Attribute { }
            public class Script { public ISeries<double> Input = null; }
        }
        namespace NinjaTrader.NinjaScript.Indicators
        {
            public partial class Indicator : NinjaTrader.NinjaScript.Script, NinjaTrader.NinjaScript.ISeries<double>
            {
                public bool EqualsInput(NinjaTrader.NinjaScript.ISeries<double> input) { return input == Input; }
                protected T CacheIndicator<T>(T made, ISeries<double> input, ref T[] cache) { return made; }
            }
        }
        namespace NinjaTrader.NinjaScript.Strategies
        {
            public partial class Strategy : NinjaTrader.NinjaScript.Script { Indicators.Indicator indicator = null; }
        }
        namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
        {
            public partial class MarketAnalyzerColumn : NinjaTrader.NinjaScript.Script { Indicators.Indicator indicator = null; }
        }
        """;

    [TestMethod]
    public void They_are_those_of_a_users_indicator()
    {
        using CompiledScripts scripts = ScriptCompiler.Compile(
            [new ScriptSource("Alpha.cs", Script.Indicator("Alpha", Properties))], NinjaTraderRelease.Newest);
        Assert.IsTrue(scripts.Ok, string.Join("\n", scripts.Files.SelectMany(file => file.Diagnostics)));
        string[] ofScripts = ScriptBase.All
            .SelectMany(known => scripts.Assembly!.GetType(known.Namespace + "." + known.Intermediate)!.GetMethods())
            .Where(method => method.Name == "Alpha")
            .Select(method => string.Join(", ", method.GetParameters().Select(Text)))
            .ToArray();

        Compilation host = Generated(Beside("public class Alpha : Indicator { " + Properties + " }"));
        string[] ofHost = ScriptBase.All
            .SelectMany(known => host.GetTypeByMetadataName(known.FullName)!.GetMembers("Alpha"))
            .Select(method => string.Join(", ", ((IMethodSymbol)method).Parameters.Select(Text)))
            .ToArray();

        Assert.HasCount(6, ofHost);
        Assert.AreEqual("Int32 period, String default, Double iValue, DayOfWeek[] days", ofHost[0]);
        CollectionAssert.AreEqual(ofScripts, ofHost);
    }

    [TestMethod]
    public void A_class_that_scripts_cannot_make_gets_none()
    {
        Compilation host = Generated(Beside(
            "public abstract class A : Indicator { } public class B<T> : Indicator { } "
            + "class C : Indicator { } public class D { }"));
        Assert.AreEqual(2, host.SyntaxTrees.Count());
    }

    [TestMethod]
    public void Properties_of_base_classes_come_last()
    {
        Compilation host = Generated(Beside(
            "public abstract class A : Indicator { [NinjaScriptProperty] public int Width { get; set; } } "
            + "public class B : A { [NinjaScriptProperty] public int Period { get; set; } }"));
        var method = (IMethodSymbol)host.GetTypeByMetadataName(ScriptBase.Strategy.FullName)!.GetMembers("B").First();
        Assert.AreEqual("Int32 period, Int32 width", string.Join(", ", method.Parameters.Select(Text)));
    }

    private static string Text(IParameterSymbol parameter)
    {
        string type = parameter.Type is IArrayTypeSymbol array
            ? array.ElementType.MetadataName + "[]"
            : parameter.Type.MetadataName;
        return type + " " + parameter.Name;
    }

    private static string Text(ParameterInfo parameter) => parameter.ParameterType.Name + " " + parameter.Name;

    private static string Beside(string classes) =>
        "using System; using NinjaTrader.NinjaScript; namespace NinjaTrader.NinjaScript.Indicators { " + classes + " }";

    /// <summary>A host of the bare classes and the given source, compiled with what the generator adds.</summary>
    private static Compilation Generated(string source)
    {
        CSharpCompilation host = CSharpCompilation.Create(
            "Host",
            [CSharpSyntaxTree.ParseText(BareHost), CSharpSyntaxTree.ParseText(source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create(new BuiltInMethods())
            .RunGeneratorsAndUpdateCompilation(host, out Compilation generated, out ImmutableArray<Diagnostic> faults);
        Assert.IsEmpty(faults);
        Diagnostic[] errors = [.. generated.GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error)];
        Assert.AreEqual("", string.Join("\n", errors.Select(error => error.ToString())));
        return generated;
    }
}
