using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Orders.AtmOrders;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Orders.AtmOrders;

/// <summary>
/// ATM strategies on a chart of ticks of 0.25: two contracts, the first with a target of 8 ticks, the second with a stop that
/// goes to break even and then trails.
/// </summary>
[TestClass]
public sealed class AtmTests
{
    private const string Two = """
        <NinjaTrader><AtmStrategy><Template>Two</Template><EntryQuantity>2</EntryQuantity><IsChase>false</IsChase>
        <CalculationMode>Ticks</CalculationMode><TimeInForce>Gtc</TimeInForce><Brackets>
        <Bracket><Quantity>1</Quantity><StopLoss>8</StopLoss><Target>8</Target></Bracket>
        <Bracket><Quantity>1</Quantity><StopLoss>8</StopLoss><Target>80</Target><StopStrategy>
        <AutoBreakEvenPlus>1</AutoBreakEvenPlus><AutoBreakEvenProfitTrigger>6</AutoBreakEvenProfitTrigger>
        <AutoTrailSteps><AutoTrailStep><Frequency>4</Frequency><ProfitTrigger>12</ProfitTrigger><StopLoss>8</StopLoss>
        </AutoTrailStep>
        </AutoTrailSteps><IsSimStopEnabled>false</IsSimStopEnabled><VolumeTrigger>0</VolumeTrigger></StopStrategy></Bracket>
        </Brackets></AtmStrategy></NinjaTrader>
        """;

    private readonly List<string> _told = [];

    [TestMethod]
    [DataRow(1, "Entry 2 @ 100", "Target1 1 @ 102", "Stop2 1 @ 102", 200)]
    [DataRow(-1, "Entry 2 @ 100", "Target1 1 @ 98", "Stop2 1 @ 98", 200)]
    public void Brackets_are_placed_at_the_fill_and_the_stop_goes_to_break_even_and_trails(
        int way, string entry, string target, string stop, double realized)
    {
        (ChartSession session, ScriptedStrategy script) = Chart(Two);
        session.Tick(1, 100);
        script.AtmStrategyCreate(
            way > 0 ? OrderAction.Buy : OrderAction.SellShort, OrderType.Market, 0, 0, TimeInForce.Day, "entry", "Two", "atm",
            (error, id) => _told.Add($"{error} {id}"));
        CollectionAssert.AreEqual(new[] { "NoError atm" }, _told);
        Assert.AreEqual("0 0 Working", string.Join(' ', script.GetAtmStrategyEntryOrderStatus("entry")));
        session.Tick(2, 100);
        Assert.AreEqual("100 2 Filled", string.Join(' ', script.GetAtmStrategyEntryOrderStatus("entry")));
        Assert.AreEqual(MarketPosition.Flat, script.Side, "the strategy's own position has no part in it");
        Assert.AreEqual(way > 0 ? MarketPosition.Long : MarketPosition.Short, script.GetAtmStrategyMarketPosition("atm"));
        Assert.AreEqual(2, script.GetAtmStrategyPositionQuantity("atm"));
        Assert.AreEqual(100, script.GetAtmStrategyPositionAveragePrice("atm"));
        Assert.AreEqual("98 98 102 120", Prices(script, way));

        session.Tick(3, 100 + (way * 1.25));
        Assert.AreEqual("98 98 102 120", Prices(script, way), "five ticks are too few");
        Assert.AreEqual(125, script.GetAtmStrategyUnrealizedProfitLoss("atm"), 1e-9);
        session.Tick(4, 100 + (way * 1.5));
        Assert.AreEqual("98 100.25 102 120", Prices(script, way), "break even and a tick");
        session.Tick(5, 100 + (way * 2.25));
        Assert.AreEqual(100, script.GetAtmStrategyRealizedProfitLoss("atm"), 1e-9);
        Assert.AreEqual("0 0 Cancelled", Status(script, "Stop1"));
        Assert.AreEqual("1 Filled", Status(script, "TARGET1")[^8..]);
        session.Tick(6, 100 + (way * 3.75));
        Assert.AreEqual("101", Price(script, way), "fifteen ticks: twelve less eight, and no step of four beyond");
        session.Tick(7, 100 + (way * 4));
        Assert.AreEqual("102", Price(script, way), "sixteen less eight ticks");
        session.Tick(8, 100 + (way * 3));
        Assert.AreEqual("102", Price(script, way), "it never moves back");
        session.Tick(9, 100 + (way * 2));
        CollectionAssert.AreEqual(new[] { entry, target, stop }, Fills(script));
        Assert.AreEqual(realized, script.GetAtmStrategyRealizedProfitLoss("atm"), 1e-9);
        Assert.AreEqual(0, script.GetAtmStrategyPositionQuantity("atm"));
        Assert.AreEqual(0, script.GetAtmStrategyUnrealizedProfitLoss("atm"));
        Assert.IsFalse(script.Account.Orders.Any(order => !Order.IsTerminalState(order.OrderState)));
        Assert.IsTrue(session.Stop());
    }

    [TestMethod]
    public void Entries_and_exits_are_changed_cancelled_and_closed()
    {
        (ChartSession session, ScriptedStrategy script) = Chart(Two);
        session.Tick(1, 100);
        script.AtmStrategyCreate(OrderAction.Buy, OrderType.Limit, 98, 0, TimeInForce.Day, "e1", "Two", "a1", (_, _) => { });
        Assert.IsTrue(script.AtmStrategyChangeEntryOrder(98.5, 0, "e1"));
        Assert.IsTrue(script.AtmStrategyCancelEntryOrder("e1"));
        Assert.AreEqual("0 0 Cancelled", string.Join(' ', script.GetAtmStrategyEntryOrderStatus("e1")));
        Assert.IsFalse(script.AtmStrategyCancelEntryOrder("e1"), "it does not work any more");

        script.AtmStrategyCreate(OrderAction.Buy, OrderType.Market, 0, 0, TimeInForce.Day, "e2", "Two", "a2", (_, _) => { });
        session.Tick(2, 100);
        Assert.IsTrue(script.AtmStrategyChangeStopTarget(0, 99, "stop1", "a2"));
        Assert.IsTrue(script.AtmStrategyChangeStopTarget(105, 0, "Target2", "a2"));
        Assert.AreEqual("99 98 102 105", Prices(script, 1, "a2"));
        Assert.IsTrue(script.AtmStrategyClose("a2"));
        Assert.IsTrue(script.AtmStrategyClose("a2"), "asked twice, closed once");
        session.Tick(3, 100.5);
        CollectionAssert.AreEqual(new[] { "Entry 2 @ 100", "Close 2 @ 100.5" }, Fills(script));
        Assert.AreEqual(50, script.GetAtmStrategyRealizedProfitLoss("a2"), 1e-9);
        Assert.IsEmpty(script.Account.Positions);
        Assert.IsFalse(script.AtmStrategyChangeStopTarget(0, 97, "Stop1", "a2"));
        Assert.IsTrue(session.Stop());
    }

    [TestMethod]
    public void What_cannot_be_started_is_told_with_the_reason()
    {
        (ChartSession session, ScriptedStrategy script) = Chart(Two);
        session.Tick(1, 100);
        using (((HostContext)script.Context.Host).Enter())
        {
            script.AtmStrategyCreate(
                OrderAction.Buy, OrderType.Market, 0, 0, TimeInForce.Day, "e", "Three", "a",
                (error, id) => _told.Add($"{error} {id}"));
        }

        CollectionAssert.AreEqual(new[] { "UnableToSubmitOrder a" }, _told);
        Assert.IsFalse(script.AtmStrategyClose("a"));
        Assert.IsEmpty(script.GetAtmStrategyEntryOrderStatus("e"));
        Assert.AreEqual(0, script.GetAtmStrategyStopTargetOrderStatus("Stop1", "a").Length);
        Assert.AreEqual(MarketPosition.Flat, script.GetAtmStrategyMarketPosition("a"));
        string log = string.Join('\n', _journal.Texts(OutputKind.Log));
        StringAssert.Contains(log, "there is no ATM template 'Three'; those given are Two");
        Assert.IsEmpty(script.Account.Orders);

        ScriptedStrategy history = Rig.Run(
            new() { OnBar = s => s.AtmStrategyCreate(
                OrderAction.Buy, OrderType.Market, 0, 0, TimeInForce.Day, "e", "Two", "a", (error, _) => _told.Add($"{error}")) },
            (100, 100, 100, 100));
        Assert.AreEqual("UnableToSubmitOrder", _told[^1]);
        Assert.IsEmpty(history.Account.Orders);
    }

    [TestMethod]
    public void An_order_of_the_account_starts_one_too()
    {
        (ChartSession session, ScriptedStrategy script) = Chart(Two);
        session.Tick(1, 100);
        Order entry = script.Account.CreateOrder(
            Rig.Instrument, OrderAction.Buy, OrderType.Market, TimeInForce.Gtc, 2, 0, 0, "", "Entry", null);
        AtmStrategy atm = AtmStrategy.StartAtmStrategy("Two", entry)!;
        script.Account.Submit([entry]);
        session.Tick(2, 100);
        Assert.AreEqual(98, atm.GetStopOrders(0).Single().StopPrice);
        Assert.AreEqual(120, atm.GetTargetOrders(1).Single().LimitPrice);
        Assert.AreEqual("Two", atm.Template);
        Assert.HasCount(5, script.Account.Orders);
    }

    [TestMethod]
    [DataRow("<Target>80</Target>", "<Target>80</Target><Trailing>1</Trailing>", "'Trailing' of Bracket is not known")]
    [DataRow("<IsChase>false", "<IsChase>true", "IsChase is 'true', which is not run here")]
    [DataRow("<CalculationMode>Ticks", "<CalculationMode>Price", "its unit is not Ticks")]
    [DataRow("<EntryQuantity>2", "<EntryQuantity>1", "its brackets are for 2 contracts, its entry for 1")]
    [DataRow("<StopLoss>8", "<StopLoss>-8", "'-8' of StopLoss is no number of 0 or more")]
    [DataRow("<IsSimStopEnabled>false", "<IsSimStopEnabled>true", "IsSimStopEnabled is 'true'")]
    [DataRow("<NinjaTrader>", "<Other>", "it is no XML")]
    public void A_template_that_asks_for_what_is_not_run_is_refused_by_name(string from, string to, string reason)
    {
        InvalidDataException e = Assert.ThrowsExactly<InvalidDataException>(
            () => Read(Two.Replace(from, to, StringComparison.Ordinal)));
        StringAssert.StartsWith(e.Message, "two.xml");
        StringAssert.Contains(e.Message, reason);
    }

    private readonly ScriptJournal _journal = new();

    private static AtmStrategy Read(string xml) => AtmTemplateXml.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "two.xml");

    private (ChartSession Session, ScriptedStrategy Script) Chart(string xml)
    {
        HostContext host = new()
        {
            Output = _journal, AtmTemplates = new Dictionary<string, AtmStrategy> { ["Two"] = Read(xml) },
        };
        Bar[] bars = Rig.Minutes((100, 100.5, 99.5, 100));
        ChartSession session = new(
            Rig.Request(new(), host, PriceHistory.OfBars(Rig.Instrument, bars, 60), 1), Rig.Start.AddMinutes(1).Ticks);
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        return (session, (ScriptedStrategy)session.Script);
    }

    /// <summary>Stops and targets, as they would be for a long position from 100.</summary>
    private static string Prices(ScriptedStrategy script, int way, string id = "atm") => string.Join(' ', new[]
    {
        Newest(script, "Stop1").StopPrice, Newest(script, "Stop2").StopPrice, Newest(script, "Target1").LimitPrice,
        Newest(script, "Target2").LimitPrice,
    }.Select(price => FormattableString.Invariant($"{100 + (way * (price - 100))}")));

    private static string Price(ScriptedStrategy script, int way) =>
        FormattableString.Invariant($"{100 + (way * (Newest(script, "Stop2").StopPrice - 100))}");

    private static Order Newest(ScriptedStrategy script, string name) => script.Account.Orders.Last(order => order.Name == name);

    private static string Status(ScriptedStrategy script, string name)
    {
        string[,] status = script.GetAtmStrategyStopTargetOrderStatus(name, "atm");
        Assert.AreEqual(1, status.GetLength(0));
        return $"{status[0, 0]} {status[0, 1]} {status[0, 2]}";
    }

    private static string[] Fills(ScriptedStrategy script) =>
        [.. script.Account.Executions.Select(fill => FormattableString.Invariant($"{fill.Name} {fill.Quantity} @ {fill.Price}"))];
}
