using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Tests.Feeds.Rithmic.Protocol;

/// <summary>The codec against Google.Protobuf: each reads what the other writes.</summary>
[TestClass]
public sealed class CodecTests
{
    private const int Generated = 100_000;

    [TestMethod]
    public void What_Google_writes_is_read_and_what_is_written_Google_reads()
    {
        MessageTable[] tables = MessageCatalog.All.ToArray();
        var random = new Random(20131007);
        var reader = new MessageReader(new Secrets(new Password("s3cret")));
        var writer = new ProtoWriter();
        var seen = new Dictionary<string, int>();
        long unknown = 0;
        for (int i = 0; i < Generated; i++)
        {
            var generated = new GeneratedMessage(random, tables[i % tables.Length]);
            byte[] bytes = generated.WrittenByGoogle();
            Message? message = reader.Read(bytes, 0, bytes.Length, out bool sound);
            Assert.IsTrue(sound);
            AssertSame(generated, message!);
            unknown += generated.Unknown;

            writer.Reset(0);
            generated.ToMessage().Write(writer);
            byte[] expected = generated.InOrder();
            Assert.AreEqual(expected.Length, writer.Length);
            for (int at = 0; at < expected.Length; at++)
            {
                if (expected[at] != writer.Bytes[at])
                    Assert.Fail(generated.Table.Name + " differs from Google's bytes at " + at + ".");
            }

            seen[generated.Table.Name] = seen.TryGetValue(generated.Table.Name, out int count) ? count + 1 : 1;
        }

        Assert.AreEqual(52, seen.Count);
        Assert.AreEqual(unknown, reader.UnknownFields);
        Assert.IsGreaterThan(50_000L, unknown);
    }

    [TestMethod]
    public void Orders_positions_and_agreements_cannot_be_expressed()
    {
        foreach (MessageTable table in MessageCatalog.All)
        {
            int id = table.TemplateId;
            Assert.IsFalse(id is >= 300 and <= 341 or >= 344 and <= 358 or >= 400, table.Name);
            Assert.IsFalse(
                table.Name.Contains("Order") && !table.Name.Contains("Depth")
                && table.Name is not ("OrderBook" or "OrderPriceLimits"), table.Name);
        }

        CollectionAssert.AreEqual(new[] { "Ticker", "History" }, typeof(RithmicPlant).GetEnumNames());
        CollectionAssert.AreEqual(new[] { 1, 3 }, new[] { (int)RithmicPlant.Ticker, (int)RithmicPlant.History });
    }

    [TestMethod]
    public void A_field_with_a_wire_type_that_is_not_its_own_is_unknown_and_costs_nothing_else()
    {
        byte[] bytes = new NT8Bridge.RithmicGateway.FrameBuilder(150).Text(100006, "not a price").Int(110100, 5).Int(100178, 3)
            .Body();
        Message message = new MessageReader(new Secrets(new Password("s3cret"))).Read(bytes, 0, bytes.Length, out bool sound)!;
        Assert.IsTrue(sound);
        Assert.AreEqual(2, message.UnknownFields);
        Assert.IsFalse(message.Has("trade_price"));
        Assert.AreEqual(string.Empty, message.Text("symbol"));
        Assert.AreEqual(3L, message.Integer("trade_size"));
    }

    [TestMethod]
    public void An_answer_that_breaks_off_still_tells_whose_it_was()
    {
        byte[] good = new NT8Bridge.RithmicGateway.FrameBuilder(203).Text(110100, "GCZ3").Double(100019, 1320.5)
            .Text(132760, "nt8bridge-42").Body();
        byte[] broken = (byte[])good.Clone();
        int length = Array.IndexOf(broken, (byte)'G') - 1;
        broken[length] = 0x7F;
        Message message = new MessageReader(new Secrets(new Password("s3cret"))).Read(broken, 0, broken.Length, out bool sound)!;
        Assert.IsFalse(sound);
        CollectionAssert.AreEqual(new[] { "nt8bridge-42" }, message.Texts("user_msg"));
    }

    [TestMethod]
    [DataRow(5, 621355968000000050L)]
    [DataRow(999_999, 621355968009999990L)]
    public void Microseconds_lose_no_leading_zeros(int usecs, long expected) =>
        Assert.AreEqual(expected, Stamp.UtcTicks(0, usecs));

    private static void AssertSame(GeneratedMessage expected, Message actual)
    {
        Assert.AreSame(expected.Table, actual.Table);
        foreach (Field field in expected.Table.Fields)
        {
            bool present = expected.Values.TryGetValue(field.Name, out List<object>? values);
            if (present != actual.Has(field.Name)) Assert.Fail(expected.Table.Name + "." + field.Name + ": presence");
            for (int i = 0; present && i < values!.Count; i++)
            {
                if (!values[i].Equals(Value(actual, field, i)))
                    Assert.Fail(expected.Table.Name + "." + field.Name + ": " + values[i] + " became " + Value(actual, field, i));
            }
        }
    }

    private static object Value(Message message, Field field, int position)
    {
        if (field.Kind == FieldKind.Text) return field.Repeated ? message.Texts(field.Name)[position] : message.Text(field.Name);
        if (field.Kind == FieldKind.Double)
            return field.Repeated ? message.DoubleAt(field.Name, position) : message.Double(field.Name);
        long bits = field.Repeated ? message.IntegerAt(field.Name, position) : message.Integer(field.Name);
        return field.Kind switch
        {
            FieldKind.Int32 => (int)bits,
            FieldKind.UInt32 => (uint)bits,
            FieldKind.UInt64 => (ulong)bits,
            _ => bits != 0,
        };
    }
}
