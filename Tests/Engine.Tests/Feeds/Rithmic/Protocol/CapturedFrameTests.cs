using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Tests.Feeds.Rithmic.Protocol;

/// <summary>Frames of a real server, captured by another project, read as that project reads them.</summary>
[TestClass]
public sealed class CapturedFrameTests
{
    [TestMethod]
    public void Front_month_of_NQ()
    {
        Message message = Read("front_month_contract_NQ.bin");
        Assert.AreSame(ReferenceMessages.ResponseFrontMonthContract, message.Table);
        Assert.AreEqual("NQ", message.Text("symbol"));
        Assert.AreEqual("CME", message.Text("exchange"));
        Assert.IsTrue(message.Flag("is_front_month_symbol"));
        Assert.AreEqual("NQU4", message.Text("trading_symbol"));
        CollectionAssert.AreEqual(new[] { "0" }, message.Texts("rp_code"));
        Assert.IsTrue(message.Has("user_msg"));
    }

    [TestMethod]
    public void Reference_data_of_ES()
    {
        Message message = Read("reference_data_ES.bin");
        Assert.AreSame(ReferenceMessages.ResponseReferenceData, message.Table);
        Assert.AreEqual("ES", message.Text("symbol"));
        Assert.AreEqual("ESU4", message.Text("trading_symbol"));
        Assert.AreEqual("Future", message.Text("instrument_type"));
        Assert.AreEqual("20240920", message.Text("expiration_date"));
        Assert.AreEqual("USD", message.Text("currency"));
        Assert.AreEqual(0.25, message.Double("min_qprice_change"));
        Assert.AreEqual(25.0, message.Double("min_fprice_change"));
        Assert.AreEqual(50.0, message.Double("single_point_value"));
        Assert.AreEqual(425583L, message.Integer("presence_bits"));
        Assert.AreEqual(16384L, message.Integer("clear_bits"));
        Assert.IsFalse(message.Has("user_msg"));
        Assert.IsTrue(double.IsNaN(message.Double("strike_price")), "absent is not 0");
    }

    [TestMethod]
    public void Systems_of_a_gateway()
    {
        Message message = Read("system_info.bin");
        Assert.AreSame(SessionMessages.ResponseRithmicSystemInfo, message.Table);
        string[] systems = message.Texts("system_name");
        Assert.HasCount(15, systems);
        Assert.IsTrue(systems.Contains("Rithmic Paper Trading"));
        Assert.AreEqual(systems.Length, message.Count("has_aggregated_quotes"));
    }

    [TestMethod]
    [DataRow("front_month_contract_NQ.bin")]
    [DataRow("reference_data_ES.bin")]
    [DataRow("system_info.bin")]
    public void Nothing_of_a_real_frame_is_unknown_and_written_again_it_says_the_same(string file)
    {
        Message message = Read(file);
        Assert.AreEqual(0, message.UnknownFields);
        var writer = new ProtoWriter();
        writer.Reset(0);
        message.Write(writer);
        byte[] captured = File.ReadAllBytes(PathOf(file));
        Assert.AreEqual(captured.Length - 4, writer.Length);
        var original = GoogleFields.Read(captured, 4, captured.Length - 4);
        var again = GoogleFields.Read(writer.Bytes, 0, writer.Length);
        Assert.AreEqual(original.ToString(), again.ToString());
    }

    private static Message Read(string file)
    {
        byte[] bytes = File.ReadAllBytes(PathOf(file));
        var assembler = new FrameAssembler();
        ArraySegment<byte> space = assembler.Space();
        Buffer.BlockCopy(bytes, 0, space.Array!, space.Offset, bytes.Length);
        assembler.Commit(new SocketRead(SocketReadKind.Binary, bytes.Length, true));
        Assert.IsTrue(assembler.TryNext(out int start, out int count));
        var reader = new MessageReader(new Secrets(new Password("s3cret")));
        Message? message = reader.Read(assembler.Buffer, start, count, out bool sound);
        Assert.IsTrue(sound);
        return message!;
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Data", "rithmic", file);
}
