using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Tapes;

namespace NT8Bridge.Tests.Tapes;

/// <summary>The ring between the thread that records and the one that writes.</summary>
[TestClass]
public sealed class TapeQueueTests
{
    /// <summary>16 numbers hold three records of five; the fourth finds room once the first is taken.</summary>
    [TestMethod]
    public void A_record_that_finds_no_room_changes_nothing()
    {
        var queue = new TapeQueue(16, 4);
        for (int i = 0; i < 3; i++) Assert.IsTrue(Put(queue, i));
        Assert.IsFalse(Put(queue, 3));
        var record = new TapeRecord();
        for (int round = 0; round < 50; round++)
        {
            Assert.IsTrue(queue.TryTake(record));
            Assert.AreEqual(TapeKind.Order, record.Kind);
            Assert.AreEqual(4, record.Count);
            Assert.AreEqual(round, record.Numbers[0]);
            Assert.AreEqual(round + 0.5, record.Double(3));
            Assert.AreEqual("text " + round, record.Texts[0]);
            Assert.IsTrue(Put(queue, round + 3));
            Assert.IsFalse(Put(queue, round + 4));
        }
    }

    [TestMethod]
    public void Texts_have_a_limit_of_their_own()
    {
        var queue = new TapeQueue(1024, 2);
        Assert.IsTrue(Put(queue, 0));
        Assert.IsTrue(Put(queue, 1));
        Assert.IsFalse(Put(queue, 2));
    }

    private static bool Put(TapeQueue queue, int number)
    {
        if (!queue.TryBegin(TapeKind.Order, 4, 1)) return false;
        queue.Put((long)number);
        queue.Put(-1L);
        queue.Put(long.MaxValue);
        queue.Put(number + 0.5);
        queue.Put("text " + number);
        queue.Commit();
        return true;
    }
}
