using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.History;
using NT8Bridge.Journal;
using NT8Bridge.Live;
using NT8Bridge.Live.Stream;
using NT8Bridge.RithmicGateway;
using NT8Bridge.Signals;
using Newtonsoft.Json;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// Everything public that the feed's objects say, by text, by their properties and theirs, and by a serializer, searched for a
/// known password. What a whole run leaves behind in files is searched by the tests of the command <c>play</c>.
/// </summary>
[TestClass]
public sealed class SecretTests
{
    /// <summary>Interfaces and what only an owner makes: nothing of them exists here.</summary>
    private static readonly string[] NotSeen = [nameof(ILiveFeed), nameof(IArbitratedStream), nameof(CredentialStore)];

    private readonly HashSet<object> _seen = new(new ByReference());
    private readonly StringBuilder _spoken = new();

    [TestMethod]
    [DataRow("healthy")]
    [DataRow("refused")]
    [DataRow("reset")]
    [DataRow("unreachable")]
    [DataRow("refused and repeated")]
    [DataRow("repeated")]
    public async Task No_public_object_of_the_feed_tells_the_password(string course)
    {
        bool isRefused = course is "refused" or "refused and repeated";
        bool isRepeated = course.EndsWith("repeated", StringComparison.Ordinal);
        string secret = isRefused ? "wr0ng/Pa55+word" : FeedRig.Secret;
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour, script => Repeat(script, course, secret), password: secret);
        LiveEngine live = Engine(rig);
        live.UseSideFeed(rig.Feed, 0.1, isReplay: false);
        if (course == "unreachable") rig.Gateway.Dispose();
        live.Start("GC 12-13");
        live.EndPlatformHistory();
        if (isRefused || course == "unreachable")
        {
            await rig.StatusAsync(isRefused ? FeedStatus.Failed : FeedStatus.Lost);
        }
        else
        {
            await rig.SubscribedAsync();
            await rig.PlayAsync(hour.Length / 3, take: false);
            if (course == "reset") await rig.ReconnectAsync(hour.Length / 5, rig.ResetAsync);
            await rig.PlayAsync(hour.Length, take: false);
            if (isRepeated) await RepeatedAsync(rig, secret);
        }

        live.Drain();
        var credentials = new RithmicCredentials("trader", new Password(secret));
        EngineRow row = EngineRow.Of("GC 12-13", live, [], [], string.Empty, []);
        object[] roots =
        [
            rig.Feed, rig.Feed.Report(), rig.Feed.History, rig.Feed.Journal.Lines(), live.Side!, live.Report, row, credentials,
            new Password(secret), RithmicInstrument.Parse("GC 12-13"), new RithmicOptions { Gateway = rig.Gateway.Address },
            RithmicStart.Of(
                "ws://127.0.0.1:1", "x", "y", "COMEX", "GC 12-13", new BarInterval(30), new AlwaysOpen(), "none", isReplay: true,
                rig.Clock),
            new RefusedFeed("Rithmic", rig.Feed.StatusReason), new FeedGap(0, 1, "reason", FeedGapState.Lost),
            new RithmicException(RithmicFault.LoginRefused, rig.Feed.StatusReason),
        ];
        foreach (object root in roots) Say(root, depth: 0);
        foreach (FeedNote note in live.FeedNotes) _spoken.Append(JournalLine.Feed("GC 12-13", note)).Append('\n');
        _spoken.Append(RowText.Of(row)).Append('\n');

        string spoken = _spoken.ToString();
        Assert.IsGreaterThan(2_000, spoken.Length);
        if (isRepeated)
            Assert.IsGreaterThan(
                isRefused ? 2 : 3, spoken.Split(["mine is *", "mine is (hidden)"], StringSplitOptions.None).Length,
                "what the server said is told, without the password");
        foreach (string form in Forms(secret)) Assert.IsFalse(spoken.Contains(form), "the password was told");
        AssertEverythingWasSeen();
        live.Stop();
    }

    /// <summary>A server that repeats in its words what it was sent.</summary>
    private static void Repeat(GatewayScript script, string course, string secret)
    {
        if (course == "refused and repeated") script.LoginCode = ["13", "yours is not known, mine is " + secret];
        if (course != "repeated") return;
        script.HeartbeatCode = ["5", "mine is " + secret];
        script.EmptyReplays = int.MaxValue;
        script.EmptyCode = ["13", "mine is " + secret];
    }

    private async Task RepeatedAsync(FeedRig rig, string secret)
    {
        long now = rig.Clock.UtcTicks;
        Task<HistoryLoad> load = rig.LoadAsync(
            new HistoryRequest("GC 12-13", new BarInterval(30), now - TimeSpan.TicksPerHour, now, 120));
        await rig.UntilAsync(() => load.IsCompleted);
        Say((await load).Reason, depth: 0);
        await rig.ReconnectAsync(0, () => rig.Gateway.Subscriber!.Peer.CloseAsync(1011, "mine is " + secret));
    }

    private static LiveEngine Engine(FeedRig rig) => new(
        new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar), new LiveOptions(),
        Array.Empty<IHistorySource>(), null, null, rig.Clock);

    private static IEnumerable<string> Forms(string secret) =>
    [
        secret, WebUtility.UrlEncode(secret), Uri.EscapeDataString(secret),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)).TrimEnd('='),
        Convert.ToBase64String(Encoding.Unicode.GetBytes(secret)).TrimEnd('='),
        BitConverter.ToString(Encoding.UTF8.GetBytes(secret)),
        JsonConvert.ToString(secret).Trim('"'),
    ];

    private void AssertEverythingWasSeen()
    {
        var seen = new HashSet<string>(_seen.Select(one => one.GetType().Name));
        string[] missing = typeof(RithmicFeed).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is { } name && !type.IsEnum
                && (name.StartsWith("NT8Bridge.Feeds", StringComparison.Ordinal) || name == typeof(SideStream).Namespace))
            .Select(type => type.Name).Where(name => !seen.Contains(name) && !NotSeen.Contains(name)).ToArray();
        Assert.IsEmpty(missing, string.Join(", ", missing) + ": never looked at");
    }

    private void Say(object? one, int depth)
    {
        if (one is null || depth > 6) return;
        _spoken.Append(one).Append('\n');
        Type type = one.GetType();
        if (type.IsPrimitive || type.IsEnum || one is string || one is Type || !_seen.Add(one)) return;
        if (one is IEnumerable many)
        {
            foreach (object? item in many.Cast<object?>().Take(50)) Say(item, depth + 1);
        }

        if (!type.Namespace!.StartsWith("NT8Bridge", StringComparison.Ordinal) && one is not Exception) return;
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.CanRead && !property.PropertyType.IsByRef)
                Say(property.GetValue(one), depth + 1);
        }
    }

    private sealed class ByReference : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? one, object? other) => ReferenceEquals(one, other);

        int IEqualityComparer<object>.GetHashCode(object one) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(one);
    }
}
