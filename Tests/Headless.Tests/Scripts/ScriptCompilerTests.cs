using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Tests.Scripts;

[TestClass]
public sealed class ScriptCompilerTests
{
    private const string PeriodProperty = "[NinjaScriptProperty] public int Period { get; set; }";

    [TestMethod]
    public void A_strategy_calls_an_indicator_that_has_no_generated_code()
    {
        using CompiledScripts compiled = Compile(
            Script.Indicator("Alpha", PeriodProperty + " [NinjaScriptProperty] public double Factor { get; set; }"),
            Script.Strategy("UsesAlpha", "Alpha a, b;", "a = Alpha(3, 1.5); b = Alpha(Close, 3, 1.5);"));
        AssertOk(compiled);
        CollectionAssert.AreEqual(new[] { "UsesAlpha" }, compiled.Strategies.Keys.ToArray());
        CollectionAssert.AreEqual(new[] { "Alpha" }, compiled.Indicators.Keys.ToArray());
        CollectionAssert.AreEqual(new[] { "Alpha" }, compiled.Files[0].Indicators.ToArray());
        CollectionAssert.AreEqual(new[] { "UsesAlpha" }, compiled.Files[1].Strategies.ToArray());
    }

    [TestMethod]
    public void Indicators_call_each_other_and_themselves()
    {
        using CompiledScripts compiled = Compile(
            Script.Indicator("Alpha", PeriodProperty, "Value[0] = Period > 1 ? Alpha(1)[0] + Beta(Input)[0] : 0;"),
            Script.Indicator("Beta", "", "Indicator any = Alpha(Input, 2); Value[0] = any[0];"));
        AssertOk(compiled);
    }

    [TestMethod]
    public void Generated_code_of_a_file_is_written_anew()
    {
        string stale = """

            #region NinjaScript generated code. Neither change nor remove.
            namespace NinjaTrader.NinjaScript.Indicators
            {
                public partial class Indicator : NinjaTrader.Gui.NinjaScript.IndicatorRenderBase
                {
                    private Alpha[] cacheAlpha;
                    public Alpha Alpha(int period, bool gone) { return null; }
                }
            }
            #endregion
            """;
        using CompiledScripts compiled = Compile(
            Script.Indicator("Alpha", PeriodProperty) + stale, Script.Strategy("S", "", "Alpha(7);"));
        AssertOk(compiled);
    }

    [TestMethod]
    public void Parts_that_users_add_to_Strategy_and_Indicator_reach_their_scripts()
    {
        const string parts = """
            namespace NinjaTrader.NinjaScript.Strategies
            { public partial class Strategy { protected int Twice(int x) { return 2 * x; } } }
            namespace NinjaTrader.NinjaScript.Indicators
            { public partial class Indicator { protected int Thrice(int x) { return 3 * x; } } }
            """;
        using CompiledScripts compiled = Compile(
            parts, Script.Strategy("S", "public int N;", "N = Twice(4);"), Script.Indicator("I", "", "Value[0] = Thrice(1);"));
        AssertOk(compiled);
    }

    [TestMethod]
    public void A_drawing_tool_adds_to_Draw_without_hiding_it()
    {
        using CompiledScripts compiled = Compile(
            "namespace NinjaTrader.NinjaScript.DrawingTools { public static partial class Draw "
            + "{ public static int Comet(NinjaScriptBase owner) { return owner.CurrentBar; } } }",
            Script.Strategy(
                "S", "",
                "NinjaTrader.NinjaScript.DrawingTools.Draw.Comet(this); "
                + "NinjaTrader.NinjaScript.DrawingTools.Draw.Dot(this, \"a\", true, 0, 1.0, Brushes.Red);"),
            "using NinjaTrader.NinjaScript.DrawingTools;\n"
            + Script.Strategy("T", "", "Draw.Comet(this); Draw.Dot(this, \"a\", true, 0, 1.0, Brushes.Red);"));
        AssertOk(compiled);
    }

    [TestMethod]
    public void Parameters_keep_their_types_and_names_even_when_they_are_words_of_the_language()
    {
        using CompiledScripts compiled = Compile(
            "public enum Mode { A, B }",
            Script.Indicator(
                "Odd",
                "[NinjaScriptProperty] public int Default { get; set; } [NinjaScriptProperty] public Mode Input1 { get; set; } "
                + "[NinjaScriptProperty] public string I { get; set; }"),
            Script.Strategy("S", "", "Odd(1, Mode.B, \"x\"); Odd(@default: 1, input1: Mode.A, iValue: null);"));
        AssertOk(compiled);
    }

    [TestMethod]
    public void An_indicator_of_a_namespace_of_its_own_is_found()
    {
        string vendor = Script.Indicator("Alpha", PeriodProperty).Replace(
            "namespace NinjaTrader.NinjaScript.Indicators\n",
            "namespace NinjaTrader.NinjaScript.Indicators.Vendor\n",
            StringComparison.Ordinal);
        Assert.Contains("Indicators.Vendor", vendor);
        using CompiledScripts compiled =
            Compile(vendor, Script.Strategy("S", "NinjaTrader.NinjaScript.Indicators.Vendor.Alpha a;", "a = Alpha(3);"));
        AssertOk(compiled);
    }

    [TestMethod]
    public void Time_zones_are_found_by_their_Windows_names()
    {
        using CompiledScripts compiled = Compile(
            "using System; public static class Zones { public static string Of(string id) { "
            + "var z = TimeZoneInfo.FindSystemTimeZoneById(id); "
            + "return z.GetUtcOffset(new DateTime(2024, 7, 1)) + \" \" + System.TimeZoneInfo.ConvertTimeBySystemTimeZoneId("
            + "new DateTime(2024, 1, 2, 15, 0, 0, DateTimeKind.Utc), id).Hour; } }");
        AssertOk(compiled);
        MethodInfo of = compiled.Assembly!.GetType("Zones")!.GetMethod("Of")!;
        Assert.AreEqual("-04:00:00 10", of.Invoke(null, ["Eastern Standard Time"]));
        Assert.AreEqual("-05:00:00 9", of.Invoke(null, ["Central Standard Time"]));
        Assert.AreEqual("00:00:00 15", of.Invoke(null, ["UTC"]));
        Assert.IsInstanceOfType<TimeZoneNotFoundException>(
            Assert.ThrowsExactly<TargetInvocationException>(() => of.Invoke(null, ["Nowhere Standard Time"])).InnerException);
    }

    [TestMethod]
    public void Texts_of_the_platform_are_there_whatever_their_name()
    {
        using CompiledScripts compiled = Compile(
            "namespace NinjaTrader.NinjaScript.Indicators { public static class Texts { "
            + "public static string A = Custom.Resource.NinjaScriptIndicatorNameTickCounter; "
            + "public static string B = NinjaTrader.Custom.Resource.SomeBarError; "
            + "public static string C = NinjaTrader.Custom.Resource.NinjaScriptIndicatorUpper; "
            + "public static string D = Custom.Resource.NinjaScriptIndicatorZeroLine; "
            + "public static string E = Custom.Resource.BollingerUpperBand; "
            + "public static string F = Custom.Resource.NinjaScriptIndicatorNameLinReg; "
            + "public static string G = Custom.Resource.DMPlusDI; } }");
        AssertOk(compiled);
        Type texts = compiled.Assembly!.GetType("NinjaTrader.NinjaScript.Indicators.Texts")!;
        Assert.AreEqual(
            "Tick Counter, Some Bar Error, Upper, Zero line, Upper band, Lin. reg., +DI",
            string.Join(", ", texts.GetFields().Select(field => field.GetValue(null))));
    }

    [TestMethod]
    public void An_error_has_file_line_code_and_message()
    {
        using CompiledScripts compiled = Compile(Script.Indicator("Good", ""), "class Bad\n{\n    int x = \"a\";\n}");
        Assert.IsFalse(compiled.Ok);
        Assert.IsNull(compiled.Assembly);
        Assert.IsTrue(compiled.Files[0].Ok);
        ScriptDiagnostic error = compiled.Files[1].Diagnostics.Single();
        Assert.AreEqual(("CS0029", 3), (error.Code, error.Line));
        StringAssert.Contains(error.Message, "string");
    }

    [TestMethod]
    public void Lines_hold_where_bases_and_regions_were_replaced()
    {
        string text = Script.Indicator("Alpha", PeriodProperty)
            + "\n#region NinjaScript generated code. Neither change nor remove.\nnamespace X\n{\n}\n#endregion\n"
            + "class Late { Nowhere n; }\n";
        int line = 1 + text[..text.IndexOf("Nowhere", StringComparison.Ordinal)].Count(c => c == '\n');
        using CompiledScripts compiled = Compile(text);
        Assert.AreEqual(
            ("CS0246", line), (compiled.Files[0].Diagnostics.Single().Code, compiled.Files[0].Diagnostics.Single().Line));
    }

    [TestMethod]
    public void A_type_in_two_files_is_told_of_both()
    {
        using CompiledScripts compiled =
            Compile(Script.Indicator("Twin", ""), Script.Indicator("Other", ""), Script.Indicator("Twin", ""));
        Assert.IsFalse(compiled.Ok);
        Assert.IsTrue(compiled.Files[1].Ok);
        foreach (int file in new[] { 0, 2 })
        {
            ScriptDiagnostic error = compiled.Files[file].Diagnostics.First(diagnostic => diagnostic.Code == "CS0101");
            StringAssert.Contains(error.Message, compiled.Files[2 - file].Path);
        }
    }

    [TestMethod]
    [DataRow("8.0.28", "class A { int x => 1; }", "CS8026")]
    [DataRow("8.1.1.7", "class A { int x => 1; }", "CS8026")]
    [DataRow("8.1.2", "class A { int x => 1; }", null)]
    [DataRow("8.1.3.1", "class A { object o = 1 switch { _ => 2 }; }", null)]
    [DataRow("8.1.3.1", "class A { A a = new(); }", "CS8400")]
    [DataRow("8.1.4", "class A { A a = new(); }", null)]
    [DataRow("8.1.5", "class A { int[] a = [1]; }", "CS8773")]
    [DataRow("8.1.6", "class A { int[] a = [1]; }", null)]
    [DataRow("8.1.8.1", "class A { int[] a = [1]; }", null)]
    public void The_language_is_that_of_the_release(string release, string text, string? code)
    {
        using CompiledScripts compiled =
            ScriptCompiler.Compile([new ScriptSource("a.cs", text)], NinjaTraderRelease.Parse(release));
        Assert.AreEqual(code ?? "", string.Join(' ', compiled.Files[0].Diagnostics.Select(diagnostic => diagnostic.Code)));
    }

    [TestMethod]
    [DataRow("class A\n{ int B { get; init; } }", "CS0518 2")]
    [DataRow("record A(int B);", "CS0518 1")]
    [DataRow("class A { char B(string s) => s[^1]; }", "CS0518 1")]
    [DataRow("class A { string B(string s) => s[1..2]; }", "CS0518 1")]
    [DataRow("class A { public required int B { get; set; } }", "CS0656 1")]
    [DataRow("interface A\n{\nint B() { return 1; } }", "CS8701 3")]
    [DataRow("class A { int B { get; init; } }\nnamespace System.Runtime.CompilerServices { class IsExternalInit { } }", "")]
    [DataRow("record struct A(int B); record C { int D { get; set; } } interface E { int F(); }", "")]
    public void What_the_older_framework_lacks_is_an_error_as_in_NinjaTrader(string text, string expected)
    {
        using CompiledScripts compiled = Compile(text);
        Assert.AreEqual(
            expected,
            string.Join(", ", compiled.Files[0].Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Line}")));
        Assert.AreEqual(expected.Length == 0, compiled.Ok);
    }

    [TestMethod]
    [DataRow("7.0")]
    [DataRow("9.0.0")]
    [DataRow("8")]
    [DataRow("latest")]
    public void What_is_no_release_is_refused(string text) =>
        StringAssert.Contains(
            Assert.ThrowsExactly<FormatException>(() => NinjaTraderRelease.Parse(text)).Message, "'" + text + "'");

    [TestMethod]
    public void Libraries_that_NinjaTrader_does_not_reference_are_not_there()
    {
        using CompiledScripts compiled =
            Compile("class A { System.Text.Json.JsonElement e; System.Collections.Immutable.ImmutableArray<int> i; }");
        CollectionAssert.AreEqual(new[] { "CS0234", "CS0234" }, compiled.Files[0].Diagnostics.Select(d => d.Code).ToArray());
    }

    [TestMethod]
    public void Files_of_NinjaTrader_itself_are_passed_over_where_the_host_has_them()
    {
        using CompiledScripts compiled = ScriptCompiler.Compile(
            [
                new ScriptSource("Indicators/@NotBuiltIn.cs", Script.Indicator("NotBuiltInHere", "")),
                new ScriptSource("Indicators/Own.cs", Script.Indicator("Own", "")),
            ],
            NinjaTraderRelease.Newest);
        AssertOk(compiled);
        Assert.HasCount(2, compiled.Files);
    }

    [TestMethod]
    public void What_was_compiled_before_comes_from_the_cache_and_a_damaged_entry_is_compiled_again()
    {
        using TemporaryFolder folder = new();
        ScriptCache cache = new(folder.Path);
        ScriptSource[] sources =
        [
            new ScriptSource("a.cs", Script.Indicator("Alpha", PeriodProperty)),
            new ScriptSource("b.cs", Script.Strategy("S", "", "Alpha(1);")),
        ];
        CompiledScripts Again() => ScriptCompiler.Compile(sources, NinjaTraderRelease.Newest, null, cache);

        using (CompiledScripts first = Again()) AssertOk(first);
        string dll = Directory.GetFiles(folder.Path, "*.dll").Single();
        byte[] image = File.ReadAllBytes(dll);
        Guid version;
        using (CompiledScripts second = Again())
        {
            AssertOk(second);
            version = second.Assembly!.ManifestModule.ModuleVersionId;
            CollectionAssert.AreEqual(new[] { "S" }, second.Strategies.Keys.ToArray());
            CollectionAssert.AreEqual(new[] { "Alpha" }, second.Files[0].Indicators.ToArray());
        }

        File.WriteAllBytes(dll, image[..^100]);
        using (CompiledScripts third = Again())
        {
            AssertOk(third);
            Assert.AreEqual(version, third.Assembly!.ManifestModule.ModuleVersionId);
        }

        CollectionAssert.AreEqual(image, File.ReadAllBytes(dll));
        sources[1] = new ScriptSource("b.cs", Script.Strategy("S", "", "Alpha(2);"));
        using (CompiledScripts changed = Again()) AssertOk(changed);
        Assert.HasCount(2, Directory.GetFiles(folder.Path, "*.dll"));
    }

    [TestMethod]
    public void A_let_go_assembly_is_unloaded()
    {
        WeakReference gone = CompileAndLetGo();
        for (int i = 0; i < 20 && gone.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.IsFalse(gone.IsAlive);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference CompileAndLetGo()
    {
        using CompiledScripts compiled = Compile("public class A { }");
        return new WeakReference(compiled.Assembly!.GetType("A"));
    }

    private static CompiledScripts Compile(params string[] texts) =>
        ScriptCompiler.Compile(
            texts.Select((text, i) => new ScriptSource($"file{i}.cs", text)).ToArray(), NinjaTraderRelease.Newest);

    private static void AssertOk(CompiledScripts compiled) => Assert.IsTrue(
        compiled.Ok,
        string.Join(
            '\n',
            compiled.Files.SelectMany(file => file.Diagnostics.Select(d => $"{file.Path}({d.Line}): {d.Code} {d.Message}"))));
}
