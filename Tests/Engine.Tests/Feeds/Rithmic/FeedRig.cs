using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Newtonsoft.Json;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.History;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Feeds.Rithmic.Session;
using NT8Bridge.Feeds.Rithmic.Transport;
using NT8Bridge.History;
using NT8Bridge.Live.Start;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>A gateway, a feed that talks to it over a real socket, and a clock that the test moves.</summary>
internal sealed class FeedRig : IDisposable
{
    public const string Secret = "s3cret-Pa55word";

    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(250);
    /// <summary>Waits of the feed for an answer, during which time stands still.</summary>
    public List<TimeSpan> AnswerLimits { get; } =
    [
        SessionLimits.Silence,
        SessionLimits.Connect, SessionLimits.Login, SessionLimits.Answer, SessionLimits.Write, SessionLimits.Logout,
        TimeBarPager.Idle,
    ];

    private readonly TimeSpan _heartbeat;
    private readonly long _firstTrade;
    private readonly string _password;

    public FeedRig(
        IReadOnlyList<Trade> trades, Action<GatewayScript>? script = null, int queuedBars = 16_384, string password = Secret,
        X509Certificate2? certificate = null)
    {
        _password = password;
        var healthy = new GatewayScript { Password = Secret };
        script?.Invoke(healthy);
        _heartbeat = SessionLimits.HeartbeatEvery(healthy.HeartbeatInterval ?? double.NaN);
        Gateway = new Gateway(trades, healthy, certificate: certificate);
        Clock = new VirtualClock(new DateTime(1970, 1, 1).AddTicks(trades[0].UnixMicroseconds * 10).AddSeconds(-32));
        _firstTrade = new DateTime(1970, 1, 1).AddTicks(trades[0].UnixMicroseconds * 10).Ticks;
        var options = new RithmicOptions
        {
            Gateway = Gateway.Address,
            SystemName = "Rithmic Test",
            Instrument = "GC",
            Exchange = "COMEX",
            QueuedBars = queuedBars,
        };
        Feed = new RithmicFeed(
            options, new RithmicCredentials("trader", new Password(password)), new AlwaysOpen(), Clock,
            static () => new WebSocketTransport(), new Random(1));
    }

    public Gateway Gateway { get; }

    public VirtualClock Clock { get; }

    public RithmicFeed Feed { get; }

    public List<Bar> Bars { get; } = [];

    /// <summary>Starts the feed, waits for its subscription and then for the market to open.</summary>
    public async Task SubscribedAsync()
    {
        if (Feed.Status == FeedStatus.Disconnected) Feed.Start();
        await UntilAsync(() => Gateway.Subscriber is not null);
        await StatusAsync(FeedStatus.Connected);
        await UntilAsync(() => Clock.UtcTicks >= _firstTrade);
        await Within(Gateway.FenceAsync());
    }

    /// <summary>Plays trades and waits until the feed has worked them off.</summary>
    public async Task PlayAsync(int count, bool take = true)
    {
        await Within(Gateway.PlayAsync(count));
        await Within(Gateway.FenceAsync());
        if (take) Take();
    }

    /// <summary>Breaks the connection in mid-stream, lets trades pass unseen, and waits for the next subscription.</summary>
    public async Task ReconnectAsync(int missed, Func<Task> end)
    {
        int before = Gateway.Sessions.Count(session => session.Symbol.Length > 0);
        await Within(end());
        await UntilAsync(() => Feed.Status != FeedStatus.Connected);
        Gateway.Skip(missed);
        await UntilAsync(
            () => Gateway.Sessions.Count(session => session.Symbol.Length > 0) > before && Feed.Status == FeedStatus.Connected);
    }

    /// <summary>Breaks the connection without a goodbye.</summary>
    public Task ResetAsync()
    {
        Gateway.Subscriber!.Peer.Reset();
        return Task.CompletedTask;
    }

    public void Take()
    {
        while (Feed.TryTake(out Bar bar)) Bars.Add(bar);
    }

    /// <summary>Loads from the feed's history on a thread of its own, as start-up does.</summary>
    public Task<HistoryLoad> LoadAsync(HistoryRequest request, CancellationToken cancellation = default) =>
        OwnThread.Run(() => Feed.History.Load(request, cancellation), cancellation);

    /// <summary>
    /// Moves time from wait to wait until a condition on the feed holds. While the feed waits for an answer time stands still, so
    /// that the answer decides and not the speed of this machine. Between two of its waits it works, and this machine may take
    /// long over that: until it is connected its heartbeat, which goes on beside that work, is no reason to move.
    /// </summary>
    public Task UntilAsync(Func<bool> condition) => OwnThread.Run(() => Until(condition));

    /// <summary>
    /// On a thread of its own: a wait that keeps threads of the pool busy takes them from the feed that it waits for.
    /// </summary>
    private void Until(Func<bool> condition)
    {
        var limit = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.IsLessThan(
                Guard, limit.Elapsed,
                "The feed did not get there. " + Feed.Status + "\n" + string.Join("\n", Feed.Journal.Lines()));
            if (Clock.MayMove(AnswerLimits, IsBackground)) Clock.AdvanceToNext(Pulse);
            // On a busy machine to yield once costs milliseconds, which is time enough for the others.
            long turn = limit.ElapsedMilliseconds + 1;
            for (int i = 0; i < 20 && limit.ElapsedMilliseconds <= turn; i++) Thread.Yield();
            Take();
        }
    }

    private bool IsBackground(TimeSpan wait) =>
        wait == Pulse
        || (Feed.Status != FeedStatus.Connected && wait <= _heartbeat && wait > _heartbeat - TimeSpan.FromSeconds(1));

    /// <summary>
    /// Closes the last bar by silence, with a sign of life from the server at its end, and waits for open repairs.
    /// </summary>
    public async Task SettleAsync()
    {
        long target = Clock.MonotonicTicks + TimeSpan.FromSeconds(40).Ticks;
        await UntilAsync(() => Clock.MonotonicTicks >= target);
        await Within(Gateway.FenceAsync());
        Clock.Advance(Pulse + Pulse);
        await UntilAsync(() => Feed.Report().Gaps.All(gap => gap.State != FeedGapState.Open));
        Take();
    }

    public Task StatusAsync(FeedStatus status) => UntilAsync(() => Feed.Status == status);

    /// <summary>A guard against a hang of the machine, never a wait that a test relies on.</summary>
    public async Task Within(Task task)
    {
        Task first = await Task.WhenAny(task, Task.Delay(Guard));
        Assert.AreSame(
            task, first,
            "The feed hangs.\n" + string.Join("\n", Feed.Journal.Lines()) + "\n" + string.Join("\n", Gateway.Failures));
        await task;
    }

    public void AssertBars(IReadOnlyList<Bar> expected)
    {
        RithmicReport report = Feed.Report();
        string context = "\n" + string.Join("\n", Feed.Journal.Lines()) + "\ntrades " + report.Trades
            + ", late " + report.LateTicks + ", repeated " + report.Repeated + ", unused " + report.UnusedTicks
            + ", contradictions " + report.Contradictions;
        for (int i = 0; i < Math.Min(expected.Count, Bars.Count); i++)
        {
            Assert.IsTrue(
                expected[i].SameAs(Bars[i]), "bar " + i + ": expected " + expected[i] + " but was " + Bars[i] + context);
        }

        Assert.AreEqual(expected.Count, Bars.Count, context);
        Assert.AreEqual(0, Gateway.Failures.Count, string.Join("\n", Gateway.Failures));
    }

    /// <summary>Everything that this feed has said or could be made to say.</summary>
    public string Everything()
    {
        string[] spoken =
        [
            .. Feed.Journal.Lines(), Feed.StatusReason, Feed.Stopped.Exception?.ToString() ?? string.Empty,
            JsonConvert.SerializeObject(Feed.Report()), JsonConvert.SerializeObject(Feed), Feed.ToString()!,
            .. Gateway.Failures,
        ];
        return string.Join("\n", spoken);
    }

    public void Dispose()
    {
        Feed.Dispose();
        Gateway.Dispose();
        Assert.IsFalse(Everything().Contains(_password), "The password was written out.");
    }
}
