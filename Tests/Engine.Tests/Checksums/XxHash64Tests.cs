using System;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Checksums;

namespace NT8Bridge.Tests.Checksums;

[TestClass]
public sealed class XxHash64Tests
{
    [TestMethod]
    [DataRow("", 0xEF46DB3751D8E999UL)]
    [DataRow("a", 0xD24EC4F1A98C6E5BUL)]
    [DataRow("abc", 0x44BC2CF5AD770999UL)]
    [DataRow("as", 0x1C330FB2D66BE179UL)]
    [DataRow("asdf", 0x415872F599CEA71EUL)]
    [DataRow("Call me Ishmael. Some years ago--never mind how long precisely-", 0x02A2E85470D6FD96UL)]
    public void Equals_published_vectors(string text, ulong expected) =>
        Assert.AreEqual(expected, XxHash64.Of(Encoding.ASCII.GetBytes(text)));

    [TestMethod]
    public void Every_single_bit_counts()
    {
        byte[] data = new byte[100];
        new Random(3).NextBytes(data);
        ulong whole = XxHash64.Of(data);
        for (int bit = 0; bit < data.Length * 8; bit++)
        {
            data[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.AreNotEqual(whole, XxHash64.Of(data), $"bit {bit}");
            data[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [TestMethod]
    public void Part_of_an_array_hashes_like_that_part_alone()
    {
        byte[] data = new byte[90];
        new Random(4).NextBytes(data);
        for (int count = 0; count < 80; count++)
        {
            byte[] part = new byte[count];
            Array.Copy(data, 7, part, 0, count);
            Assert.AreEqual(XxHash64.Of(part), XxHash64.Of(data, 7, count));
        }
    }
}
