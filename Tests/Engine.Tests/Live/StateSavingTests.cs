using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live;

[TestClass]
public sealed class StateSavingTests
{
    [TestMethod]
    public async Task One_save_at_a_time_and_none_of_an_empty_engine()
    {
        using var store = new HeldStore();
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        var saving = new StateSaving(engine, store, null, 100, new GivenClock(() => Gold.Bars[9].EndUtcTicks));
        Assert.IsFalse(saving.TryNow(isSettled: false), "nothing is there");
        Assert.AreEqual(string.Empty, saving.Finish(TimeSpan.Zero, isSettled: false), "and nothing is lost");
        engine.OnBar(Gold.Bars[0], BarOrigin.Live);
        Assert.IsTrue(saving.TryNow(isSettled: false));
        Assert.IsFalse(saving.TryNow(isSettled: false), "one is running");
        store.Release();
        Assert.AreEqual("odd", await saving.Running);
        Assert.AreEqual("odd", saving.Problem);
        engine.OnBar(Gold.Bars[1], BarOrigin.Live);
        Assert.IsTrue(saving.TryNow(isSettled: false));
        store.Release();
        await saving.Running;
        CollectionAssert.AreEqual(new[] { 1, 2 }, store.Saved);
    }

    [TestMethod]
    [DataRow(3, 3)]
    [DataRow(7, 7)]
    [DataRow(100_000, 480)]
    public async Task A_save_begins_with_the_bar_that_is_due_and_at_least_once_a_window(int asked, int every)
    {
        using var store = new HeldStore();
        store.Release(1_000);
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        var saving = new StateSaving(engine, store, null, asked, new GivenClock(() => Gold.Bars[2_000].EndUtcTicks));
        for (int i = 1; i <= 2 * every; i++)
        {
            engine.OnBar(Gold.Bars[i], BarOrigin.Live);
            saving.OnLiveBar(Gold.Bars[i].EndUtcTicks, isSettled: false);
            await saving.Running;
            Assert.HasCount(i / every, store.Saved, $"after {i} bars");
        }
    }

    private sealed class HeldStore : IBarStore, IDisposable
    {
        private readonly SemaphoreSlim _let = new(0);

        public List<int> Saved { get; } = [];

        public void Release(int times = 1) => _let.Release(times);

        public BarSave Save(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation)
        {
            _let.Wait(cancellation);
            Saved.Add(bars.Count);
            return new BarSave(true, bars.Count, 0, 0, "odd");
        }

        public BarSave SaveLast(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation) =>
            Save(bars, nowUtcTicks, cancellation);

        public void Dispose() => _let.Dispose();
    }
}
