using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Tests.Live;

/// <summary>The end of a run never falls into the middle of a bar, comes once, and lets nobody in after it.</summary>
[TestClass]
public sealed class EngineGateTests
{
    [TestMethod]
    public void Closed_while_nobody_is_inside_it_ends_at_once()
    {
        int ends = 0;
        var gate = new EngineGate(() => ends++);
        Assert.IsTrue(gate.TryEnter());
        gate.Leave();
        Assert.AreEqual(0, ends);

        gate.Close();
        gate.Close();
        Assert.AreEqual(1, ends);
        Assert.IsFalse(gate.TryEnter());
        gate.Run(() => Assert.Fail("nobody enters after the end"));
        Assert.AreEqual(1, ends);
    }

    [TestMethod]
    public void Closed_in_the_midst_of_a_bar_it_ends_when_the_outermost_leaves()
    {
        int ends = 0;
        var gate = new EngineGate(() => ends++);
        gate.Run(() =>
        {
            gate.Run(() =>
            {
                gate.Close();
                Assert.IsFalse(gate.TryEnter(), "a bar that comes during the end is not begun");
            });
            Assert.AreEqual(0, ends, "one is still inside");
        });
        Assert.AreEqual(1, ends);
    }

    [TestMethod]
    public void A_bar_that_fails_still_lets_the_run_end()
    {
        int ends = 0;
        var gate = new EngineGate(() => ends++);
        Assert.ThrowsExactly<InvalidOperationException>(() => gate.Run(() =>
        {
            gate.Close();
            throw new InvalidOperationException();
        }));
        Assert.AreEqual(1, ends);
    }

    [TestMethod]
    public async Task Whatever_the_moment_the_end_comes_once_and_between_bars()
    {
        int midst = 0, closedAtOnce = 0;
        for (int round = 0; round < 2_000 || (round < 100_000 && (midst == 0 || closedAtOnce == 0)); round++)
        {
            int ends = 0, open = 0, late = 0;
            bool wasOpen = false;
            var gate = new EngineGate(() =>
            {
                ends++;
                wasOpen = Volatile.Read(ref open) != 0;
            });
            using var go = new Barrier(2);
            Task bars = OwnThread.Run(() =>
            {
                go.SignalAndWait();
                for (int bar = 0; bar < 20; bar++)
                {
                    if (!gate.TryEnter()) return;
                    Volatile.Write(ref open, 1);
                    if (Volatile.Read(ref ends) > 0) late++;
                    Thread.SpinWait(round % 40);
                    Volatile.Write(ref open, 0);
                    gate.Leave();
                }
            });
            go.SignalAndWait();
            Thread.SpinWait(round % 97 * 5);
            gate.Close();
            if (Volatile.Read(ref ends) == 0) midst++;
            else closedAtOnce++;
            await bars;
            Assert.AreEqual((1, 0, false), (ends, late, wasOpen), $"round {round}");
        }

        Assert.IsTrue(midst > 0 && closedAtOnce > 0, $"{midst} ends during a bar, {closedAtOnce} between bars");
    }
}
