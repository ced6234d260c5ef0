using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Testing.Tests;

[TestClass]
public sealed class SourcesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Scripts");
    private static readonly ScriptSources Samples = ScriptSources.Compile(Folder);

    private static readonly Market Gap =
        Market.Of("ES 12-25").Minutes().From(5000).Flat(bars: 3).Gap(4).Up(1).Down(1, bars: 4);

    [TestMethod]
    public void Files_are_compiled_when_the_test_runs()
    {
        Samples.Script("GapFade").With("Points", 4).On(Gap).InHistory()
            .ExpectFills("4 SellShort 1 @ 5005.00 Fade", "6 BuyToCover 1 @ 5003.00 Profit target");
        Samples.Script("Middle").With("Period", 1).On(Gap).InHistory().ExpectPlot("Middle", bar: 3, 5004.5);
    }

    [TestMethod]
    public void What_is_not_there_or_does_not_compile_is_named()
    {
        Failing.With(() => Samples.Script("GapFate"), "There is no script 'GapFate'", "did you mean 'GapFade'", "Middle");
        Failing.With(() => ScriptSources.Compile("nowhere.cs"), "there is no such file or folder");
        Failing.With(() => ScriptSources.CompileFor("7", Folder), "'7' is no release of NinjaTrader 8");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("nt8bridge-sources-");
        try
        {
            string file = Path.Combine(folder.FullName, "Bad.cs");
            File.WriteAllText(
                file, "namespace NinjaTrader.NinjaScript.Strategies {\npublic class Bad : Strategy { int x = y; } }\n");
            Failing.With(() => ScriptSources.Compile(file), "The scripts do not compile.", "Bad.cs(2): CS0103");
            File.WriteAllText(file, "namespace N { class A { string s = $\"\"\"x\"\"\"; } }\n");
            Failing.With(() => ScriptSources.CompileFor("8.1.2", file), "Bad.cs(1): CS8");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestMethod]
    public void Static_fields_begin_anew_where_they_are_asked_to()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("nt8bridge-sources-");
        try
        {
            string file = Path.Combine(folder.FullName, "Counter.cs");
            File.WriteAllText(
                file,
                "namespace NinjaTrader.NinjaScript.Strategies { public class Counter : Strategy { static int runs;\n"
                + "protected override void OnBarUpdate() { if (CurrentBar == 0) { runs++; Print(runs); } } } }\n");
            var once = ScriptSources.Compile(file);
            ScriptTest<NinjaScriptBase> test = once.Script("Counter").On(Gap);
            test.InHistory().ExpectPrints("1");
            test.InHistory().ExpectPrints("2");
            once.LoadAgain().Script("Counter").On(Gap).InHistory().ExpectPrints("1");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
