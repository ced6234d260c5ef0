using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Tests.Feeds.Rithmic;

[TestClass]
public sealed class FrameAssemblerTests
{
    [TestMethod]
    public void One_message_one_frame() => Expect(["hello"], Bytes("hello"));

    [TestMethod]
    public void Several_frames_in_one_message() => Expect(["a", "bc"], [.. Bytes("a"), .. Bytes("bc")]);

    [TestMethod]
    public void A_frame_over_two_messages()
    {
        byte[] whole = Bytes("hello world");
        FrameAssembler assembler = Expect(["hello world"], Part(whole, 0, 6), Part(whole, 6, whole.Length - 6));
        Assert.AreEqual(1L, assembler.Joined);
    }

    [TestMethod]
    public void A_frame_over_three_messages_byte_by_byte_header()
    {
        byte[] whole = Bytes("xyz");
        Expect(["xyz"], Part(whole, 0, 2), Part(whole, 2, 3), Part(whole, 5, 2));
    }

    [TestMethod]
    public void A_length_that_is_too_long_costs_its_message_when_the_next_stands_alone()
    {
        FrameAssembler assembler = Expect(["next"], [0, 0, 0, 9, 1, 2, 3], Bytes("next"));
        Assert.AreEqual(1L, assembler.BadLengths);
    }

    [TestMethod]
    [DataRow(new byte[] { 0xFF, 0, 0, 1, 5 }, DisplayName = "negative")]
    [DataRow(new byte[] { 0x7F, 0, 0, 1, 5 }, DisplayName = "huge")]
    [DataRow(new byte[] { 0, 0, 0, 1, 5, 0x98, 0xB6, 0x4B, 0x10 }, DisplayName = "too short")]
    [DataRow(new byte[] { 0x98, 0xB6, 0x4B, 0x10, 5 }, DisplayName = "missing")]
    public void A_length_that_cannot_be_is_counted_and_the_link_goes_on(byte[] bad)
    {
        FrameAssembler assembler = Expect(["next", "more"], bad, Bytes("next"), Bytes("more"));
        Assert.AreEqual(1L, assembler.BadLengths);
    }

    /// <summary>
    /// The first message lacks three bytes, and behind three of the second stands no length: the first is given up, the second
    /// is the begin of a frame by itself.
    /// </summary>
    [TestMethod]
    public void What_was_given_up_does_not_cost_the_begin_of_the_next_frame()
    {
        byte[] whole = Bytes("hello world");
        FrameAssembler assembler = Expect(
            ["hello world"], [0, 0, 0, 6, 1, 2, 3], Part(whole, 0, 8), Part(whole, 8, whole.Length - 8));
        Assert.AreEqual((1L, 1L), (assembler.BadLengths, assembler.Joined));
    }

    [TestMethod]
    public void Empty_bodies_and_empty_messages_are_counted()
    {
        FrameAssembler assembler = Expect(["next"], [0, 0, 0, 0], [], Bytes("next"));
        Assert.AreEqual(2L, assembler.Empty);
    }

    /// <summary>The longest frame is a frame; one byte more is none.</summary>
    [TestMethod]
    [DataRow(FrameAssembler.FrameLimit, 1)]
    [DataRow(FrameAssembler.FrameLimit + 1, 0)]
    public void A_frame_may_be_as_long_as_the_limit(int length, int frames)
    {
        byte[] whole = [(byte)(length >> 24), (byte)(length >> 16), (byte)(length >> 8), (byte)length, .. new byte[length]];
        var assembler = new FrameAssembler();
        for (int sent = 0; sent < whole.Length;)
        {
            ArraySegment<byte> space = assembler.Space();
            int count = Math.Min(space.Count, whole.Length - sent);
            Array.Copy(whole, sent, space.Array!, space.Offset, count);
            sent += count;
            assembler.Commit(new SocketRead(SocketReadKind.Binary, count, sent == whole.Length));
        }

        int taken = 0;
        while (assembler.TryNext(out _, out int size))
        {
            Assert.AreEqual(length, size);
            taken++;
        }

        Assert.AreEqual(frames, taken);
        Assert.AreEqual(1L - frames, assembler.TooLong);
    }

    [TestMethod]
    public void A_message_above_the_limit_is_dropped_without_being_kept()
    {
        var assembler = new FrameAssembler();
        for (int i = 0; i < 200; i++)
        {
            ArraySegment<byte> space = assembler.Space();
            assembler.Commit(new SocketRead(SocketReadKind.Binary, space.Count, i == 199));
            Assert.IsFalse(assembler.TryNext(out _, out _));
            Assert.IsLessThan(4 << 20, assembler.Buffer.Length);
        }

        Assert.AreEqual(1L, assembler.TooLong);
        Assert.AreEqual("next", Take(assembler, Bytes("next"))[0]);
        Assert.AreEqual("more", Take(assembler, Bytes("more"))[0], "one message costs no other");
        Assert.AreEqual((1L, 0L, 0L), (assembler.TooLong, assembler.BadLengths, assembler.Joined));
    }

    /// <summary>The begin of a frame waits for its rest; a message above the limit costs that begin, too.</summary>
    [TestMethod]
    public void A_message_above_the_limit_takes_the_unfinished_frame_before_it_along()
    {
        var assembler = new FrameAssembler();
        byte[] whole = Bytes("hello world");
        Take(assembler, Part(whole, 0, 6));
        for (int i = 0; i < 20; i++)
            assembler.Commit(new SocketRead(SocketReadKind.Binary, assembler.Space().Count, i == 19));
        Assert.AreEqual(1L, assembler.TooLong);
        Assert.AreEqual("next", Take(assembler, Bytes("next"))[0]);
        Assert.AreEqual((1L, 0L, 0L), (assembler.TooLong, assembler.BadLengths, assembler.Joined));
    }

    [TestMethod]
    public void Text_is_no_protocol()
    {
        var assembler = new FrameAssembler();
        byte[] bytes = Bytes("text");
        ArraySegment<byte> space = assembler.Space();
        Buffer.BlockCopy(bytes, 0, space.Array!, space.Offset, bytes.Length);
        assembler.Commit(new SocketRead(SocketReadKind.Text, bytes.Length, true));
        Assert.IsFalse(assembler.TryNext(out _, out _));
        Assert.AreEqual(1L, assembler.TextMessages);
    }

    [TestMethod]
    public void However_the_socket_cuts_the_bytes_the_frames_are_the_same()
    {
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++)
        {
            var assembler = new FrameAssembler();
            var expected = new List<string>();
            var got = new List<string>();
            for (int message = 0; message < 5; message++)
            {
                var bytes = new List<byte>();
                for (int frame = random.Next(1, 4); frame > 0; frame--)
                {
                    string text = new('x', random.Next(1, 300));
                    expected.Add(text);
                    bytes.AddRange(Bytes(text));
                }

                int at = 0;
                while (at < bytes.Count)
                {
                    int part = Math.Min(bytes.Count - at, random.Next(1, 200));
                    ArraySegment<byte> space = assembler.Space();
                    bytes.CopyTo(at, space.Array!, space.Offset, part);
                    at += part;
                    assembler.Commit(new SocketRead(SocketReadKind.Binary, part, at == bytes.Count));
                    Drain(assembler, got);
                }
            }

            CollectionAssert.AreEqual(expected, got);
        }
    }

    private static FrameAssembler Expect(string[] frames, params byte[][] messages)
    {
        var assembler = new FrameAssembler();
        var got = new List<string>();
        foreach (byte[] message in messages) got.AddRange(Take(assembler, message));
        CollectionAssert.AreEqual(frames, got);
        Assert.AreEqual((long)frames.Length, assembler.Frames);
        return assembler;
    }

    private static List<string> Take(FrameAssembler assembler, byte[] message)
    {
        ArraySegment<byte> space = assembler.Space();
        Buffer.BlockCopy(message, 0, space.Array!, space.Offset, message.Length);
        assembler.Commit(new SocketRead(SocketReadKind.Binary, message.Length, true));
        var got = new List<string>();
        Drain(assembler, got);
        return got;
    }

    private static void Drain(FrameAssembler assembler, List<string> into)
    {
        while (assembler.TryNext(out int start, out int count))
            into.Add(System.Text.Encoding.ASCII.GetString(assembler.Buffer, start, count));
    }

    private static byte[] Bytes(string text) =>
        NT8Bridge.RithmicGateway.FrameBuilder.Frame(System.Text.Encoding.ASCII.GetBytes(text));

    private static byte[] Part(byte[] bytes, int start, int count)
    {
        byte[] part = new byte[count];
        Buffer.BlockCopy(bytes, start, part, 0, count);
        return part;
    }
}
