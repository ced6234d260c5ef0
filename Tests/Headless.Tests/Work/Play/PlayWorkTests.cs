using System;
using System.Collections.Generic;
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
