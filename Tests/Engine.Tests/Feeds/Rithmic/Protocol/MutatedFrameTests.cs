using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Live;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Tests.Feeds.Rithmic.Protocol;

/// <summary>
/// Frames that were damaged at random: nothing is thrown, nothing hangs, memory stays bounded, and a sound frame after them is
/// read. <c>NT8BRIDGE_FUZZ_FRAMES</c> sets how many; the default keeps the suite fast.
/// </summary>
[TestClass]
public sealed class MutatedFrameTests
{
    [TestMethod]
    public void Damage_is_counted_and_nothing_else()
    {
        int total = int.TryParse(Environment.GetEnvironmentVariable("NT8BRIDGE_FUZZ_FRAMES"), out int asked) ? asked : 50_000;
        var random = new Random(7);
        List<byte[]> corpus = Corpus(random);
        var assembler = new FrameAssembler();
        var reader = new MessageReader(new Secrets(new Password("s3cret")));
        var trades = new TradeReader();
        var quotes = new QuoteState();
        long before = GC.GetTotalMemory(true);
        int messages = 0;
        for (int i = 0; i < total; i++)
        {
            byte[] bytes = Mutate(random, corpus[random.Next(corpus.Count)]);
            messages += Feed(assembler, reader, trades, quotes, random, bytes);
        }

        long grown = GC.GetTotalMemory(true) - before;
        Assert.IsLessThan(16L << 20, grown, "bytes kept after " + total + " frames");
        Assert.IsGreaterThan(total / 100, messages);
        Assert.IsGreaterThan(total / 100L, reader.BrokenBodies);
        Assert.IsGreaterThan(total / 100L, assembler.BadLengths);

        byte[] sound = corpus[0];
        int read = 0;
        for (int i = 0; i < 2; i++) read += Feed(assembler, reader, trades, quotes, random, sound);
        Assert.IsGreaterThanOrEqualTo(1, read);
    }

    private static int Feed(
        FrameAssembler assembler, MessageReader reader, TradeReader trades, QuoteState quotes, Random random, byte[] bytes)
    {
        int read = 0;
        int at = 0;
        do
        {
            ArraySegment<byte> space = assembler.Space();
            int part = random.Next(4) == 0 ? Math.Min(bytes.Length - at, random.Next(1, 40)) : bytes.Length - at;
            part = Math.Min(part, space.Count);
            Buffer.BlockCopy(bytes, at, space.Array!, space.Offset, part);
            at += part;
            assembler.Commit(new SocketRead(SocketReadKind.Binary, part, at == bytes.Length));
            while (assembler.TryNext(out int start, out int count))
            {
                Message? message = reader.Read(assembler.Buffer, start, count, out _);
                if (message is null) continue;
                read++;
                foreach (Field field in message.Table.Fields) Touch(message, field);
                if (message.Table == LiveMessages.LastTrade) trades.TryRead(message, quotes, out _);
                if (message.Table == LiveMessages.BestBidOffer) quotes.Apply(message);
            }
        }
        while (at < bytes.Length);
        return read;
    }

    private static void Touch(Message message, Field field)
    {
        if (field.Kind == FieldKind.Text && field.Repeated) _ = message.Texts(field.Name).Length;
        else if (field.Kind == FieldKind.Text) _ = message.Text(field.Name).Length;
    }

    private static List<byte[]> Corpus(Random random) => MessageCatalog.All
        .SelectMany(table => Enumerable.Range(0, 4).Select(_ => new GeneratedMessage(random, table).WrittenByGoogle()))
        .Select(NT8Bridge.RithmicGateway.FrameBuilder.Frame)
        .ToList();

    private static byte[] Mutate(Random random, byte[] frame)
    {
        byte[] bytes = (byte[])frame.Clone();
        for (int changes = random.Next(1, 6); changes > 0; changes--)
        {
            switch (random.Next(6))
            {
                case 0:
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                    break;
                case 2:
                    Array.Resize(ref bytes, Math.Max(1, bytes.Length - random.Next(1, 8)));
                    break;
                case 3:
                    Array.Resize(ref bytes, bytes.Length + random.Next(1, 8));
                    break;
                case 4:
                    bytes[random.Next(bytes.Length)] = 0xFF;
                    break;
                default:
                    int from = random.Next(bytes.Length);
                    int to = random.Next(bytes.Length);
                    int count = Math.Min(random.Next(1, 16), bytes.Length - Math.Max(from, to));
                    Buffer.BlockCopy(bytes, from, bytes, to, count);
                    break;
            }
        }

        // Half of the damage is inside the body alone, else the length would stop it all at the door.
        if (random.Next(2) == 0 && bytes.Length >= 4)
            NT8Bridge.RithmicGateway.FrameBuilder.WriteLength(bytes, 0, bytes.Length - 4);
        return bytes;
    }
}
