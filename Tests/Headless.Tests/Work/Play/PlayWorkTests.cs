using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Play;

namespace NT8Bridge.Headless.Tests.Work.Play;

/// <summary>Chart sessions as a program asks for them, without the command line.</summary>
[TestClass]
public sealed class PlayWorkTests
{
    [TestMethod]
    public void A_strategy_without_an_engine_has_trades_and_output_but_no_start()
    {
        using Overlap overlap = new();
        ChartResult result = PlayWork.Run(Request(overlap));
        Assert.IsNull(result.Fault);
        Assert.IsNull(result.Start);
        Assert.IsNull(result.Stream);
        Assert.AreEqual(900, result.Files.Single().Rows);
        Assert.IsGreaterThan(100, result.Output.Written);
    }

    /// <summary>The ticks begin at 01:00:00 on 2013-10-07 and come every 7 seconds, 900 of them.</summary>
    [TestMethod]
    [DataRow("2014-01-01", "2014-01-01T00:00:00 is after the last tick, so that nothing would be played")]
    [DataRow("2013-10-06T23:59", "2013-10-06T23:59:00 is before the data's first day")]
    public void A_live_time_outside_of_the_data_is_refused(string time, string reason)
    {
        using Overlap overlap = new();
        PlayRequest request = Request(overlap) with { LiveFromUtcTicks = UtcTime.Begin(time) };
        WrongRequestException wrong = Assert.ThrowsExactly<WrongRequestException>(() => PlayWork.Run(request));
        Assert.AreEqual(RequestPart.LiveFrom, wrong.Part);
        Assert.AreEqual(
            reason + "; the data goes from 2013-10-07T01:00:00 to 2013-10-07T02:44:53 UTC", wrong.Reason.ToString());
    }

    [TestMethod]
    [DataRow("GC 12-13", "USD")]
    [DataRow("FDAX 12-13", "EUR")]
    public void The_profit_is_counted_in_the_instruments_currency(string instrument, string currency)
    {
        using Overlap overlap = new();
        PlayRequest request = Request(overlap);
        ChartResult result = PlayWork.Run(request with { Data = request.Data with { Instrument = instrument } });
        Assert.AreEqual(currency, result.Currency);
    }

    /// <summary>Three days of gold have 69 hours; an average of 21 hours that is to be NinjaTrader's wants 94.</summary>
    [TestMethod]
    public void Signals_without_an_order_have_a_reason()
    {
        using TemporaryFolder folder = new();
        string model = folder.Write(
            "model.json",
            """
            {
              "name": "m", "buyAt": 1, "sellAt": -1,
              "rules": [
                { "name": "up", "vote": "buy", "all": [{ "left": "close", "op": ">", "right": "60m.ema21" }] },
                { "name": "down", "vote": "sell", "all": [{ "left": "close", "op": "<", "right": "60m.ema21" }] }
              ]
            }
            """);
        string sample = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");
        PlayRequest request = new()
        {
            Period = PeriodText.Parse("30s"),
            Data = new DataRequest { Ticks = [new DataInput(sample)], Instrument = "GC 12-13" },
            Parameters = new Dictionary<string, object> { ["ModelFile"] = model },
        };
        ChartResult result = PlayWork.Run(request);
        Assert.IsNull(result.Fault);
        Assert.IsEmpty(result.Orders);
        Assert.IsGreaterThan(0, result.Count(SignalDirection.Sell));
        Assert.AreEqual(
            "orders were not allowed, since the engine was never ready: 60m.ema21 has 69 of 94 bars", result.WhyNoOrder);
    }

    [TestMethod]
    public void A_wrong_request_names_its_part()
    {
        using Overlap overlap = new();
        PlayRequest request = Request(overlap);
        Assert.AreEqual(RequestPart.Strategy, Wrong(request with { Strategy = "Nope" }));
        Assert.AreEqual(RequestPart.Instrument, Wrong(request with { Data = request.Data with { Instrument = "NOPE 12-13" } }));
        Assert.AreEqual(RequestPart.Faults, Wrong(request with { Faults = [StreamFault.Parse("duplicate@2014-01-01T00:00")] }));
        Assert.AreEqual(RequestPart.Parameters, Wrong(request with
        {
            Parameters = new Dictionary<string, object> { ["Nope"] = 1 },
        }));
        DataRequest onlyBars = request.Data with { Ticks = [], Bars = [new DataInput(overlap.BarFile)] };
        Assert.AreEqual(RequestPart.Ticks, Wrong(request with { Data = onlyBars }));
    }

    private static RequestPart Wrong(PlayRequest request) =>
        Assert.ThrowsExactly<WrongRequestException>(() => PlayWork.Run(request)).Part;

    private static PlayRequest Request(Overlap overlap) => new()
    {
        Strategy = "Printer", Scripts = [overlap.Script], Period = PeriodText.Parse("1m"),
        Data = new DataRequest { Ticks = [new DataInput(overlap.TickFile)], Instrument = "GC 12-13" },
        LiveFromUtcTicks = new DateTime(2013, 10, 7, 2, 0, 0).Ticks,
    };
}
