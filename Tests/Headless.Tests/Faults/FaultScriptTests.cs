using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>A script of faults as text.</summary>
[TestClass]
public sealed class FaultScriptTests
{
    [TestMethod]
    public void Every_kind_is_read_with_its_members()
    {
        var script = PlatformFaults.Parse(
            """
            { "account": { "name": "Sim101", "provider": "Rithmic", "mode": "Demo", "connection": "Broker" },
              "faults": [
                { "kind": "reject", "order": "A", "action": "Buy", "type": "Limit", "nth": 2, "error": "OrderRejectedByRisk",
                  "comment": "no", "from": "2024-01-03T10:00:00", "until": "2024-01-03T11:00:00.5Z" },
                { "kind": "refuseCancel", "times": 3 },
                { "kind": "refuseChange", "comment": "x" },
                { "kind": "partialFills", "sizes": [1, 2], "ticks": 3 },
                { "kind": "lateFills", "seconds": 2.5 },
                { "kind": "fillAfterCancel" },
                { "kind": "repeatEvents", "orders": true },
                { "kind": "reorderEvents", "sequence": ["Execution", "Order", "Position"] },
                { "kind": "connectionLost", "at": "2024-01-03T10:00", "seconds": 20, "prices": false, "replaysExecutions": true },
                { "kind": "accountFill", "at": "2024-01-03T10:00", "quantity": -2, "price": 100.25 },
                { "kind": "expireOrders", "at": "2024-01-03T10:00", "timeInForce": "Gtc" } ] }
            """,
            "f.json");
        Assert.AreEqual(
            new TradedAccount { Name = "Sim101", Provider = Provider.Rithmic, Mode = Mode.Demo, Connection = "Broker" },
            script.Account);
        Assert.AreEqual(
            new RejectedOrder
            {
                Order = "A", Action = OrderAction.Buy, Type = OrderType.Limit, Nth = 2, Error = ErrorCode.OrderRejectedByRisk,
                Comment = "no", From = new(2024, 1, 3, 10, 0, 0), Until = new(2024, 1, 3, 11, 0, 0, 500),
            },
            script.Faults[0]);
        Assert.AreEqual(new RefusedCancel { Times = 3 }, script.Faults[1]);
        Assert.AreEqual(new RefusedChange { Comment = "x" }, script.Faults[2]);
        CollectionAssert.AreEqual(new[] { 1, 2 }, ((PartialFills)script.Faults[3]).Sizes.ToArray());
        Assert.AreEqual(3, ((PartialFills)script.Faults[3]).Ticks);
        Assert.AreEqual(new LateFill { Seconds = 2.5 }, script.Faults[4]);
        Assert.AreEqual(new FillAfterCancel(), script.Faults[5]);
        Assert.AreEqual(new RepeatedEvents { Orders = true }, script.Faults[6]);
        CollectionAssert.AreEqual(
            new[] { EventKind.Execution, EventKind.Order, EventKind.Position },
            ((ReorderedEvents)script.Faults[7]).Sequence.ToArray());
        Assert.AreEqual(
            new LostConnection { At = new(2024, 1, 3, 10, 0, 0), Seconds = 20, Prices = false, ReplaysExecutions = true },
            script.Faults[8]);
        Assert.AreEqual(new HandFill { At = new(2024, 1, 3, 10, 0, 0), Quantity = -2, Price = 100.25 }, script.Faults[9]);
        Assert.AreEqual(
            new ExpiredOrders { At = new(2024, 1, 3, 10, 0, 0), TimeInForce = TimeInForce.Gtc }, script.Faults[10]);
    }

    [TestMethod]
    [DataRow("""{ "faults": [ { "kind": "explode" } ] }""", "faults[0]: the kind 'explode' is unknown; known are accountFill, ")]
    [DataRow("""{ "faults": [ { "order": "A" } ] }""", "faults[0]: the kind '' is unknown")]
    [DataRow("""{ "faults": [ { "kind": "reject", "delay": 1 } ] }""", "'delay'")]
    [DataRow("""{ "faults": [], "seed": 1 }""", "'seed'")]
    [DataRow("""{ "account": { "nmae": "x" } }""", "'nmae'")]
    [DataRow("""{ "faults": [ { "kind": "reject", "error": "Oops" } ] }""", "Oops")]
    [DataRow("""{ "faults": [ { "kind": "reject", "error": 3 } ] }""", "3")]
    [DataRow("""{ "faults": [ { "kind": "reject", "nth": "2" } ] }""", "'2' is no whole number")]
    [DataRow("""{ "faults": [ { "kind": "reject", "nth": 0 } ] }""", "faults[0] (reject): nth is 1 or more")]
    [DataRow("""{ "faults": [ { "kind": "lateFills" } ] }""", "ticks or seconds is above 0")]
    [DataRow("""{ "faults": [ { "kind": "lateFills", "seconds": "3" } ] }""", "'3' is no number")]
    [DataRow("""{ "faults": [ { "kind": "partialFills", "sizes": [1, 0] } ] }""", "sizes are one number or more")]
    [DataRow("""{ "faults": [ { "kind": "repeatEvents", "orders": 1 } ] }""", "neither true nor false")]
    [DataRow("""{ "faults": [ { "kind": "reorderEvents", "sequence": ["Order", "Order", "Position"] } ] }""", "once")]
    [DataRow("""{ "faults": [ { "kind": "accountFill", "quantity": 1 } ] }""", "at is missing")]
    [DataRow("""{ "faults": [ { "kind": "accountFill", "at": "3 Jan", "quantity": 1 } ] }""", "'3 Jan' is no UTC time")]
    [DataRow("""{ "faults": [ { "kind": "connectionLost", "at": "2024-01-03T10:00" } ] }""", "seconds is above 0")]
    [DataRow("""{ "faults": [ { "kind": "expireOrders", "at": "2024-01-03T10:00", "kind": "reject" } ] }""", "'at'")]
    [DataRow("""{ "faults": null }""", "faults is a list")]
    [DataRow("", "it is empty")]
    [DataRow("[]", "f.json: ")]
    public void What_it_does_not_know_is_named(string json, string named)
    {
        InvalidDataException error = Assert.ThrowsExactly<InvalidDataException>(() => PlatformFaults.Parse(json, "f.json"));
        StringAssert.StartsWith(error.Message, "f.json: ");
        StringAssert.Contains(error.Message, named);
    }
}
