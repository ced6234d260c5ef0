using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;
using NT8Bridge.Signals;
using NT8Bridge.Tests.History;

namespace NT8Bridge.Tests.Signals;

/// <summary>Models and settings that would take the memory of the process: they are refused before anything is made.</summary>
[TestClass]
public sealed class MemoryBudgetTests
{
    // A sum over 100,000 bars keeps 100,000 numbers and two blocks of as many suffixes, three times: 7.2 million bytes.
    private static readonly string[] Long = Enumerable.Range(0, 38).Select(i => $"sma({100_000 - i})").ToArray();

    [TestMethod]
    public void An_indicator_takes_its_windows_and_two_states()
    {
        var sma = new Sma(1_000);
        Assert.AreEqual(3 * 8 * 1_000, sma.Bytes / 1_000 * 1_000);
        Assert.AreEqual(2 * new Sma(1_000).Bytes - new Sma(500).Bytes, new Sma(1_500).Bytes, "it grows with the window alone");
    }

    [TestMethod]
    public void A_model_with_many_long_indicators_is_refused_while_it_is_read()
    {
        string operands = string.Join(",", Long.Select(name => "{'left':'close','op':'>','right':'" + name + "'}"));
        string rule = "{'name':'r','vote':'buy','all':[" + operands + "]}";
        SignalModelException refusal = Assert.ThrowsExactly<SignalModelException>(() => Read("[]", rule));
        StringAssert.Contains(refusal.Reason, "'long' would take more than 2");
        StringAssert.Contains(refusal.Reason, "256 MB are allowed");
        StringAssert.Contains(refusal.Reason, "sma(100000) with 7 MB");
        StringAssert.Contains(refusal.Reason, "Shorten periods");
        Assert.ThrowsExactly<SignalModelException>(() => Read(List(Long)));
        Assert.HasCount(37, Read(List(Long.Take(37).ToArray())).Indicators, "37 take 254 MB");
    }

    [TestMethod]
    public void An_engine_is_refused_when_a_list_is_too_long_for_its_timeframes()
    {
        SignalModel model = Read(List(Long.Take(10).ToArray()));
        SignalModelException refusal = Refused(new EngineOptions(), model);
        StringAssert.Contains(refusal.Reason, "'long' would take 34");
        StringAssert.Contains(refusal.Reason, "sma(100000) on 5 timeframes with 35 MB");
        var one = new EngineOptions { Timeframes = Array.Empty<BarInterval>() };
        Assert.HasCount(10, new TradingEngine(one, model, Gold.Calendar).Timeframes.Base.Indicators.Names);
    }

    [TestMethod]
    public void An_engine_is_refused_for_its_window_or_its_signals()
    {
        var bars = new EngineOptions { Interval = new BarInterval(1), Window = TimeSpan.FromDays(7) };
        StringAssert.Contains(Refused(bars, SignalModel.Default()).Reason, "bars of a window of 7.00:00:00 on 5 timeframes");
        var signals = new EngineOptions { SignalCacheSize = int.MaxValue };
        StringAssert.Contains(Refused(signals, SignalModel.Default()).Reason, "2,147,483,647 signals");
    }

    [TestMethod]
    public void Equal_indicators_count_once()
    {
        string[] same = Enumerable.Range(0, 40).Select(i => "sma(" + new string(' ', i) + "100000)").ToArray();
        Assert.HasCount(40, Read(List(same)).Indicators);
    }

    [TestMethod]
    public void A_long_text_and_groups_without_end_are_refused()
    {
        StringAssert.Contains(
            Assert.ThrowsExactly<SignalModelException>(() => Read("[]" + new string(' ', 1 << 20))).Reason, "1048576 characters");
        string deep = string.Concat(Enumerable.Repeat("{'any':[", 20_000));
        StringAssert.Contains(
            Assert.ThrowsExactly<SignalModelException>(
                () => Read("[]", "{'name':'r','vote':'buy','all':[" + deep)).Reason, "MaxDepth");
    }

    [TestMethod]
    public void A_file_of_any_size_costs_no_more_than_a_model_may_have()
    {
        using var scratch = new ScratchFolder();
        string path = Path.Combine(scratch.Path, "model.json");
        File.WriteAllText(path, SignalModel.DefaultJson());
        Assert.AreEqual(SignalModel.DefaultJson(), SignalModelReader.ReadFile(path).Json);
        using (FileStream file = File.OpenWrite(path)) file.SetLength(2L << 30);
        StringAssert.Contains(
            Assert.ThrowsExactly<SignalModelException>(() => SignalModelReader.ReadFile(path)).Reason, "1048576 characters");
    }

    private static SignalModelException Refused(EngineOptions options, SignalModel model) =>
        Assert.ThrowsExactly<SignalModelException>(() => new TradingEngine(options, model, Gold.Calendar));

    private static string List(string[] names) => "[" + string.Join(",", names.Select(name => "'" + name + "'")) + "]";

    private static SignalModel Read(
        string indicators, string rule = "{'name':'r','vote':'buy','all':[{'left':'close','op':'>','right':1}]}") =>
        SignalModelReader.Read(
            ("{'name':'long','buyAt':1,'sellAt':-1,'indicators':" + indicators + ",'rules':[" + rule + "]}").Replace('\'', '"'));
}
