using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.Feeds.Rithmic.Transport;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>A gateway, a feed that talks to it over a real socket, and a clock that the test moves.</summary>
internal sealed class FeedRig : IDisposable
{
    public const string Secret = "s3cret-Pa55word";

    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(250);

    public FeedRig(IReadOnlyList<Trade> trades, Action<GatewayScript>? script = null, int queuedBars = 16_384, string password = Secret)
    {
        var healthy = new GatewayScript { Password = Secret };
        script?.Invoke(healthy);
        Gateway = new Gateway(trades, healthy);
        Clock = new VirtualClock(new DateTime(1970, 1, 1).AddTicks(trades[0].UnixMicroseconds * 10).AddMinutes(-2));
        var options = new RithmicOptions
        {
            Gateway = Gateway.Address,
            SystemName = "Rithmic Test",
            Instrument = "GC",
            Exchange = "COMEX",
            QueuedBars = queuedBars,
        };
        Feed = new RithmicFeed(
            options, new RithmicCredentials("trader", new Password(password)), new AlwaysOpen(), Clock, static () => new WebSocketTransport(), new Random(1));
    }

    public Gateway Gateway { get; }

    public VirtualClock Clock { get; }

    public RithmicFeed Feed { get; }

    public List<Bar> Bars { get; } = [];

    /// <summary>Starts the feed and waits for its subscription, the first or a later one.</summary>
    public async Task SubscribedAsync(int subscriptions = 1)
    {
        if (Feed.Status == FeedStatus.Disconnected) Feed.Start();
        await Within(Gateway.UntilAsync(() => Gateway.Sessions.Count(session => session.Symbol.Length > 0) >= subscriptions));
        await Within(Gateway.FenceAsync());
        await Within(StatusAsync(FeedStatus.Connected));
    }

    /// <summary>Plays trades and waits until the feed has worked them off.</summary>
    public async Task PlayAsync(int count)
    {
        await Within(Gateway.PlayAsync(count));
        await Within(Gateway.FenceAsync());
        Take();
    }

    /// <summary>Lets a minute of silence pass, so that the last bar is closed by time.</summary>
    public void Silence()
    {
        for (int i = 0; i < 80; i++) Clock.Advance(TimeSpan.FromMilliseconds(500));
        Take();
    }

    public void Take()
    {
        while (Feed.TryTake(out Bar bar)) Bars.Add(bar);
    }

    /// <summary>Moves time in small steps, letting the other threads work, until a condition on the feed holds.</summary>
    public async Task UntilAsync(Func<bool> condition)
    {
        Task limit = Task.Delay(Guard);
        while (!condition())
        {
            Assert.IsFalse(limit.IsCompleted, "The feed did not get there.\n" + string.Join("\n", Feed.Journal.Lines()));
            Clock.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Yield();
            Take();
        }
    }

    public Task StatusAsync(FeedStatus status) => UntilAsync(() => Feed.Status == status);

    /// <summary>A guard against a hang of the machine, never a wait that a test relies on.</summary>
    public async Task Within(Task task)
    {
        Task first = await Task.WhenAny(task, Task.Delay(Guard));
        Assert.AreSame(task, first, "The feed hangs.\n" + string.Join("\n", Feed.Journal.Lines()) + "\n" + string.Join("\n", Gateway.Failures));
        await task;
    }

    public void AssertBars(IReadOnlyList<Bar> expected)
    {
        string context = "\n" + string.Join("\n", Feed.Journal.Lines());
        for (int i = 0; i < Math.Min(expected.Count, Bars.Count); i++)
            Assert.IsTrue(expected[i].SameAs(Bars[i]), "bar " + i + ": expected " + expected[i] + " but was " + Bars[i] + context);
        Assert.AreEqual(expected.Count, Bars.Count, context);
        Assert.AreEqual(0, Gateway.Failures.Count, string.Join("\n", Gateway.Failures));
    }

    public void Dispose()
    {
        Feed.Dispose();
        Gateway.Dispose();
    }
}
