using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript.ShareServices;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Orders;

/// <summary>What a strategy shares in realtime, with services that a program has added.</summary>
[TestClass]
public sealed class ShareServiceTests
{
    [TestMethod]
    public void A_service_gets_what_is_shared_by_its_name_in_realtime()
    {
        ScriptJournal journal = new();
        Board mine = new() { Name = "Mine", IsConfigured = true };
        Board silent = new() { Name = "Silent" };
        Board broken = new() { Name = "Broken", IsConfigured = true, Fault = "no line" };
        HostContext host = new()
        {
            Output = journal, GeneralOptions = new GeneralOptions { ShareServices = { mine, silent, broken } },
        };
        ScriptedStrategy.Plot plot = new()
        {
            OnBar = static strategy =>
            {
                strategy.Share("Mine", "bar " + strategy.CurrentBar, "shot.png");
                strategy.Share("Silent", "unheard");
                strategy.Share("Broken", "lost");
            },
        };
        ChartSession session = new(
            new RunRequest
            {
                Script = typeof(ScriptedStrategy), Instrument = Rig.Instrument, Host = host,
                Period = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = 1 },
                Store = new SeriesStore(
                    PriceHistory.OfBars(Rig.Instrument, Rig.Minutes((100, 101, 99, 100), (100, 101, 99, 100)), 60)),
                Parameters = new Dictionary<string, object> { ["Plan"] = plot },
            },
            Rig.Start.AddMinutes(2).Ticks);
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        Assert.IsEmpty(mine.Shared);
        session.Tick(1, 100);
        session.Tick(61, 100);
        CollectionAssert.AreEqual(new[] { "bar 2 shot.png 0" }, mine.Shared);
        Assert.IsEmpty(silent.Shared);
        CollectionAssert.AreEqual(
            new[] { "Mine: bar 2 shot.png", "Silent: unheard", "Broken: lost" }, journal.Texts(OutputKind.Share));
        CollectionAssert.Contains(journal.Texts(OutputKind.Log), "'Broken' did not share 'lost': no line");
    }

    /// <summary>Keeps what it is given.</summary>
    public sealed class Board : ShareService
    {
        /// <summary>The messages, with the picture and the number of further values.</summary>
        public List<string> Shared { get; } = [];

        /// <summary>What it throws; null for nothing.</summary>
        public string? Fault { get; set; }

        /// <inheritdoc/>
        public override Task OnShare(string text, string imageFilePath, object[] args)
        {
            if (Fault is not null) throw new InvalidOperationException(Fault);
            Shared.Add($"{text} {imageFilePath} {args.Length}");
            return Task.CompletedTask;
        }
    }
}
