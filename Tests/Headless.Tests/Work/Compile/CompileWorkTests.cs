using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Compile;

namespace NT8Bridge.Headless.Tests.Work.Compile;

[TestClass]
public sealed class CompileWorkTests
{
    [TestMethod]
    public void Errors_of_scripts_are_the_result()
    {
        using TemporaryFolder folder = new();
        string good = folder.Write("Good.cs", Script.Strategy("Good", ""));
        string bad = folder.Write("Bad.cs", Script.Strategy("Bad", "int 5;"));
        CompileResult result = CompileWork.Run(new CompileRequest
        {
            Paths = [good, bad], IsEachOnItsOwn = true, Release = NinjaTraderRelease.Parse("8.1.2"),
        });
        Assert.AreEqual((2, 1, "8"), (result.Files.Count, result.Failed, result.Language));
        Assert.AreEqual("Good", result.Files.Single(file => file.Ok).Strategies.Single());
        Assert.IsGreaterThan(0, result.Files.Single(file => !file.Ok).Diagnostics.Count);
    }

    [TestMethod]
    public void Each_file_on_its_own_has_the_errors_that_it_has_alone()
    {
        using TemporaryFolder folder = new();
        string[] paths =
        [
            folder.Write("A.cs", Script.Indicator(
                "A", "[NinjaScriptProperty] public int Length { get; set; }", "Value[0] = SMA(Length)[0];")),
            folder.Write("B.cs", Script.Strategy("B", "", "if (A(3)[0] > 0 && EMA(5)[0] > Missing) EnterLong();")),
            folder.Write("C.cs", Script.Strategy("C", "int 5;")),
            folder.Write("D.cs", Script.Indicator("D", "public int Last(int[] x) { return x[^1]; }")),
            folder.Write("E.cs", Script.Usings + "public class E { public string F() { return 1; } }"),
            folder.Write("F.cs", Kinds.Fitness("F", "strategy.Nothing")),
            folder.Write("G.cs", Script.Usings
                + "namespace NinjaTrader.NinjaScript.Strategies { public partial class Strategy { int g; } "
                + "public class G : Strategy { protected override void OnBarUpdate() { g++; EnterLong(\"x\", 5, 5); } } }"),
            folder.Write("H.cs", Script.Strategy("H", "public int X { get; set; } public int X { get; set; }")),
        ];
        CompileResult each = CompileWork.Run(new CompileRequest { Paths = paths, IsEachOnItsOwn = true });
        Assert.AreEqual((8, 7), (each.Files.Count, each.Failed));
        foreach (CompiledFile file in each.Files)
        {
            CompiledFile alone = CompileWork.Run(new CompileRequest { Paths = [file.Path] }).Files.Single();
            CollectionAssert.AreEqual(alone.Diagnostics.ToArray(), file.Diagnostics.ToArray(), file.Path);
            CollectionAssert.AreEqual(alone.Strategies.ToArray(), file.Strategies.ToArray(), file.Path);
            CollectionAssert.AreEqual(alone.Indicators.ToArray(), file.Indicators.ToArray(), file.Path);
        }
    }

    [TestMethod]
    public void A_path_without_scripts_is_named()
    {
        UnusableFileException unusable = Assert.ThrowsExactly<UnusableFileException>(
            () => CompileWork.Run(new CompileRequest { Paths = ["/nowhere"] }));
        Assert.AreEqual("/nowhere: there is no such file or folder; check the path", unusable.Message);
    }
}
