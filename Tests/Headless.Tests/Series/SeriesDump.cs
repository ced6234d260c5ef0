using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Tests.Series;

/// <summary>Writes every bar of its series down, and what is filled; buys at the third bar.</summary>
public class SeriesDump : Strategy
{
    internal List<string> Bars0 { get; } = [];

    internal List<string> Days { get; } = [];

    internal List<string> Weeks { get; } = [];

    internal List<string> Fills { get; } = [];

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults) BarsRequiredToTrade = 0;
        else if (State == State.Configure)
        {
            AddDataSeries(BarsPeriodType.Day, 1);
            AddDataSeries(BarsPeriodType.Week, 1);
        }
    }

    protected override void OnBarUpdate()
    {
        List<string> lines = BarsInProgress == 0 ? Bars0 : BarsInProgress == 1 ? Days : Weeks;
        lines.Add(string.Create(
            CultureInfo.InvariantCulture, $"{Times[BarsInProgress][0]:MM-dd HH:mm} {Closes[BarsInProgress][0]}"));
        if (BarsInProgress == 0 && CurrentBar == 2) EnterLong("L");
    }

    protected override void OnExecutionUpdate(
        Execution execution, string executionId, double price, int quantity, MarketPosition marketPosition, string orderId,
        DateTime time) =>
        Fills.Add(string.Create(CultureInfo.InvariantCulture, $"{time:MM-dd HH:mm} {execution.Order?.Name} {price}"));

    /// <summary>Runs it over loaded data in a zone.</summary>
    internal static SeriesDump Over(RunData data, BarsPeriod period, TimeZoneInfo? zone = null)
    {
        HostContext host = new()
        {
            Instruments = data.Instruments, TradingHours = data.TradingHours,
            GeneralOptions = new NinjaTrader.Core.GeneralOptions { TimeZoneInfo = zone ?? TimeZoneInfo.Utc },
        };
        BacktestRun run = new(new RunRequest
        {
            Script = typeof(SeriesDump), Instrument = data.Instrument, Period = period, Store = data.Store, Host = host,
            TradingHours = data.ChosenHours,
        });
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        return (SeriesDump)run.Script!;
    }
}
