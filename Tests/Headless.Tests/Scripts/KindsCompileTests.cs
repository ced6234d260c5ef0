using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Gui.SuperDom;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.ImportTypes;
using NinjaTrader.NinjaScript.OptimizationFitnesses;
using NinjaTrader.NinjaScript.Optimizers;
using NinjaTrader.NinjaScript.ShareServices;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Tests.Scripts;

/// <summary>Scripts that are neither strategies nor indicators, in one assembly with both.</summary>
[TestClass]
public sealed class KindsCompileTests
{
    [TestMethod]
    public void Every_kind_compiles_and_is_found_by_its_class()
    {
        string[] texts =
        [
            Script.Strategy("S", ""), Script.Indicator("I", ""), Kinds.Fitness("F", "1"), Kinds.Climber, Kinds.Metric("M"),
            Kinds.ImportType("T"), Kinds.Column("C", "CurrentValue = I()[0] + SMA(Length)[0];"), Kinds.ShareService,
            Kinds.SuperDomColumn, Kinds.AddOn,
        ];
        ScriptSource[] sources = [.. texts.Select((text, i) => new ScriptSource($"{i}.cs", text))];
        using CompiledScripts scripts = ScriptCompiler.Compile(sources, NinjaTraderRelease.Newest);
        Assert.AreEqual(
            "", string.Join('\n', scripts.Files.SelectMany(file => file.Diagnostics.Select(error => file.Path + error))));
        Assert.AreEqual("S I", scripts.Strategies.Keys.Single() + " " + scripts.Indicators.Keys.Single());
        Assert.AreEqual("F", Only<OptimizationFitness>(scripts));
        Assert.AreEqual("Climber", Only<Optimizer>(scripts));
        Assert.AreEqual("M", Only<PerformanceMetricBase>(scripts));
        Assert.AreEqual("T", Only<ImportType>(scripts));
        Assert.AreEqual("C", Only<MarketAnalyzerColumnBase>(scripts));
        Assert.AreEqual("Board", Only<ShareService>(scripts));
        Assert.AreEqual("Depth", Only<SuperDomColumn>(scripts));
        Assert.AreEqual("Greeter", Only<AddOnBase>(scripts));
    }

    private static string Only<T>(CompiledScripts scripts) => string.Join(' ', scripts.Of<T>().Keys.Order());
}
