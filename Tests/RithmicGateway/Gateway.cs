using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.RithmicGateway;

/// <summary>
/// A loopback server that speaks R | Protocol: system list, login, heartbeat, front month, live trades from a recording,
/// replays of time bars and tick bars, logout. It shares no code with the client.
/// </summary>
public sealed class Gateway : IDisposable
{
    /// <summary>Bit of a subscription to trades.</summary>
    private const long LastTrade = 1;

    /// <summary>Bit of a subscription to the best bid and ask.</summary>
    private const long BestQuote = 2;

    /// <summary>What counts as the interval of heartbeats where the login names none; assumed.</summary>
    private const double DefaultHeartbeat = 30;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly IReadOnlyList<Trade> _trades;
    private readonly X509Certificate2? _certificate;
    private readonly ConcurrentDictionary<int, IReadOnlyList<HistoryBar>> _books = new();
    private readonly ConcurrentQueue<string> _failures = new();
    private readonly object _waiters = new();
    private readonly List<(Func<bool> Met, TaskCompletionSource<bool> Done)> _waiting = [];
    private readonly List<GatewaySession> _sessions = [];
    private long _volume;
    private int _fence;
    private int _passed;

    /// <summary>Starts to listen on a free port of this machine; with a certificate for <c>wss</c>.</summary>
    public Gateway(IReadOnlyList<Trade> trades, GatewayScript script, int port = 0, X509Certificate2? certificate = null)
    {
        _trades = trades;
        _certificate = certificate;
        Script = script;
        if (port != 0) _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        _ = AcceptAsync();
    }

    public GatewayScript Script { get; }

    /// <summary>Where clients connect to.</summary>
    public Uri Address =>
        new((_certificate is null ? "ws://127.0.0.1:" : "wss://127.0.0.1:") + ((IPEndPoint)_listener.LocalEndpoint).Port);

    /// <summary>Index of the next trade of the recording: the gateway's present.</summary>
    public int Position { get; set; }

    /// <summary>Called before a message is answered; true when the caller has answered it.</summary>
    public Func<GatewaySession, Incoming, Task<bool>>? Intercept { get; set; }

    /// <summary>The time by which clients are idle; it stands still unless somebody gives it.</summary>
    public Func<TimeSpan> Clock { get; set; } = static () => TimeSpan.Zero;

    /// <summary>Failures inside the gateway itself, which no test should cause.</summary>
    public IReadOnlyCollection<string> Failures => _failures;

    /// <summary>Templates of all messages that came, in order.</summary>
    public ConcurrentQueue<int> Received { get; } = new();

    /// <summary>All connections so far, oldest first.</summary>
    public IReadOnlyList<GatewaySession> Sessions
    {
        get
        {
            lock (_sessions) return _sessions.ToArray();
        }
    }

    /// <summary>The latest connection with a subscription; null when there is none.</summary>
    public GatewaySession? Subscriber => Sessions.LastOrDefault(session => session.Symbol.Length > 0);

    /// <summary>
    /// Breaks every connection that is logged in and has sent nothing for longer than the interval of its heartbeats, as a server
    /// does with a plant whose client does not beat.
    /// </summary>
    /// <returns>How many it broke.</returns>
    public int CutIdle()
    {
        TimeSpan now = Clock();
        double seconds = Script.HeartbeatInterval is double named and > 0 ? named : DefaultHeartbeat;
        GatewaySession[] idle = Sessions
            .Where(session => session.Plant != 0 && !session.IsCut && now - session.LastHeard > TimeSpan.FromSeconds(seconds))
            .ToArray();
        foreach (GatewaySession session in idle)
        {
            session.IsCut = true;
            session.Peer.Reset();
        }

        return idle.Length;
    }

    /// <summary>Completes when a condition on the gateway's state holds; it is looked at after every message.</summary>
    public Task UntilAsync(Func<bool> condition)
    {
        lock (_waiters)
        {
            if (condition()) return Task.CompletedTask;
            var done = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((condition, done));
            return done.Task;
        }
    }

    /// <summary>
    /// Sends the next trades of the recording to the subscriber as fast as it takes them; one that has subscribed to other
    /// updates alone is sent none.
    /// </summary>
    public async Task PlayAsync(int count)
    {
        GatewaySession session = Subscriber ?? throw new InvalidOperationException("Nobody has subscribed.");
        if ((session.Subscribed.BitsOf(session.Symbol) & LastTrade) == 0)
        {
            Skip(Math.Min(count, _trades.Count - Position));
            return;
        }

        var encoder = new TradeEncoder(session.Symbol, "COMEX");
        int end = Math.Min(_trades.Count, Position + count);
        while (Position < end)
        {
            TradeFaults.Add(encoder, Script, _trades, Position, end, ref _volume, out int used);
            Position += used;
            if (!encoder.IsFull && Position < end) continue;
            await session.Peer.WriteAsync(encoder.Batch, encoder.Length).ConfigureAwait(false);
            encoder.Length = 0;
        }
    }

    /// <summary>
    /// Completes when the subscriber has worked off everything sent so far: it has to echo a heartbeat of the server's.
    /// </summary>
    public async Task FenceAsync()
    {
        GatewaySession session = Subscriber ?? throw new InvalidOperationException("Nobody has subscribed.");
        int fence = ++_fence;
        await session.SendAsync(new FrameBuilder(18).Text(132760, "fence-" + fence)).ConfigureAwait(false);
        await UntilAsync(() => _passed >= fence).ConfigureAwait(false);
    }

    /// <summary>Lets trades pass without sending them, as while the client is away.</summary>
    public void Skip(int count)
    {
        for (int i = 0; i < count; i++) _volume += _trades[Position++].Size;
    }

    /// <summary>
    /// Lets all trades before a time (UTC) pass: they are history, and the first one sent is of that time or later.
    /// </summary>
    public void SkipTo(DateTime utc)
    {
        long first = (utc.Ticks - new DateTime(1970, 1, 1).Ticks) / 10;
        while (Position < _trades.Count && _trades[Position].UnixMicroseconds < first) Skip(1);
    }

    public void Dispose()
    {
        _listener.Stop();
        foreach (GatewaySession session in Sessions) session.Peer.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await _listener.AcceptSocketAsync().ConfigureAwait(false);
            }
            catch (Exception stopped) when (stopped is ObjectDisposedException or SocketException or InvalidOperationException)
            {
                return;
            }

            socket.NoDelay = true;
            _ = Task.Run(() => ServeAsync(socket));
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        Stream stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            if (_certificate is not null)
            {
                var secured = new SslStream(stream);
                await secured.AuthenticateAsServerAsync(_certificate).ConfigureAwait(false);
                stream = secured;
            }

            using var peer = new WebSocketPeer(socket, stream);
            if (!await peer.AcceptAsync(Script.RedirectsTo).ConfigureAwait(false)) return;
            var session = new GatewaySession(peer);
            session.LastHeard = Clock();
            lock (_sessions) _sessions.Add(session);
            var history = new HistoryAnswers(Script);
            while (await peer.ReceiveAsync().ConfigureAwait(false) is { } frame)
            {
                var message = Incoming.Read(frame);
                session.LastHeard = Clock();
                Received.Enqueue(message.Template);
                if (Intercept is null || !await Intercept(session, message).ConfigureAwait(false))
                    await AnswerAsync(session, message, history).ConfigureAwait(false);
                Signal();
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or SocketException
            or System.Security.Authentication.AuthenticationException)
        {
            // The client went away, which it may do at any time.
        }
        catch (Exception failure)
        {
            _failures.Enqueue(failure.ToString());
        }

        Signal();
    }

    private void Signal()
    {
        lock (_waiters)
        {
            for (int i = _waiting.Count - 1; i >= 0; i--)
            {
                if (!_waiting[i].Met()) continue;
                _waiting[i].Done.TrySetResult(true);
                _waiting.RemoveAt(i);
            }
        }
    }

    private async Task AnswerAsync(GatewaySession session, Incoming message, HistoryAnswers history)
    {
        if (message.Template is not (16 or 10) && session.Plant == 0)
        {
            await session.RejectAsync(message.UserMsg, "1034", "invalid operation before login.").ConfigureAwait(false);
            return;
        }

        switch (message.Template)
        {
            case 16:
                await session.SendAsync(
                    new FrameBuilder(17).Text(153628, [.. Script.Systems]).Text(132766, "0").Text(132760, message.UserMsg))
                    .ConfigureAwait(false);
                break;
            case 10:
                await LogInAsync(session, message).ConfigureAwait(false);
                break;
            case 18:
                session.Heartbeats++;
                if (Script.AnswersHeartbeats)
                    await session.SendAsync(new FrameBuilder(19).Text(132760, message.UserMsg).Text(132766, Script.HeartbeatCode))
                        .ConfigureAwait(false);
                break;
            case 12:
                session.LoggedOut = true;
                if (Script.AnswersLogout)
                    await session.SendAsync(new FrameBuilder(13).Text(132760, message.UserMsg).Text(132766, "0"))
                        .ConfigureAwait(false);
                break;
            case 19:
                if (message.UserMsg.StartsWith("fence-", StringComparison.Ordinal))
                    _passed = int.Parse(message.UserMsg.Substring(6), System.Globalization.CultureInfo.InvariantCulture);
                break;
            case 113 when session.Plant == 1:
                await FrontMonthAsync(session, message).ConfigureAwait(false);
                break;
            case 342 when session.Plant == 1:
                foreach (string exchange in new[] { "CME", "COMEX" })
                    await session.SendAsync(new FrameBuilder(343)
                        .Text(132760, message.UserMsg).Text(132764, "0").Text(110101, exchange)
                        .Int(153400, Script.Entitled ? 1 : 2)).ConfigureAwait(false);
                await session.SendAsync(new FrameBuilder(343).Text(132760, message.UserMsg).Text(132766, "0"))
                    .ConfigureAwait(false);
                break;
            case 100 when session.Plant == 1:
                await SubscribeAsync(session, message).ConfigureAwait(false);
                break;
            case 202 when session.Plant == 3:
                await history.ReplayAsync(session, message, 203, () => TimeBars.Parts(message, Book, Script))
                    .ConfigureAwait(false);
                break;
            case 206 when session.Plant == 3:
                await history.ReplayAsync(session, message, 207, () => TickBars.Parts(message, _trades.Take(Position)))
                    .ConfigureAwait(false);
                break;
            case 210 when session.Plant == 3:
                await history.ResumeAsync(session, message).ConfigureAwait(false);
                break;
            default:
                await session.RejectAsync(message.UserMsg, "6", "bad input").ConfigureAwait(false);
                break;
        }
    }

    private async Task LogInAsync(GatewaySession session, Incoming login)
    {
        bool isKnown = login.Text(131003) == Script.User && login.Text(130004) == Script.Password;
        string[] code = Script.LoginCode ?? (isKnown ? ["0"] : ["13", "permission denied"]);
        if (code.Length == 0) return;
        FrameBuilder answer = new FrameBuilder(11).Text(132760, login.UserMsg).Text(153428, "user-1").Text(132766, code);
        if (Script.HeartbeatInterval is double interval) answer.Double(153633, interval);
        if (code[0] == "0") session.Plant = (int)login.Number(153621);
        await session.SendAsync(answer).ConfigureAwait(false);
    }

    private async Task FrontMonthAsync(GatewaySession session, Incoming request)
    {
        bool empty = Script.EmptyFrontMonths > 0;
        if (empty) Script.EmptyFrontMonths--;
        await session.SendAsync(new FrameBuilder(114)
            .Text(132760, request.UserMsg).Text(110100, request.Text(110100)).Text(110101, request.Text(110101))
            .Bool(149166, false).Text(157095, empty ? string.Empty : Script.FrontMonth).Text(157096, request.Text(110101))
            .Text(132766, "0")).ConfigureAwait(false);
    }

    private async Task SubscribeAsync(GatewaySession session, Incoming request)
    {
        string symbol = request.Text(110100), exchange = request.Text(110101);
        long bits = request.Number(154211), kind = request.Number(100000);
        string[] code = kind is 1 or 2 && symbol.Length > 0 && exchange.Length > 0 ? Script.SubscriptionCode : ["6", "bad input"];
        if (code[0] == "0" && kind == 2) session.Subscribed.Remove(symbol, exchange, bits);
        await session.SendAsync(new FrameBuilder(101).Text(132760, request.UserMsg).Text(132766, code)).ConfigureAwait(false);
        if (code[0] != "0" || kind == 2) return;
        session.Subscribed.Add(symbol, exchange, bits);
        if (!Script.SendsSnapshots || Position >= _trades.Count) return;
        var encoder = new TradeEncoder(symbol, exchange);
        Trade past = _trades[Math.Max(0, Position - 1)];
        if ((bits & LastTrade) != 0)
            await session.Peer.SendAsync(encoder.Frame(past with { Price = past.Price + 1000 }, _volume, 1 | 8, snapshot: true))
                .ConfigureAwait(false);
        if ((bits & BestQuote) != 0)
            await session.SendAsync(new FrameBuilder(151)
                .Text(110100, symbol).Text(110101, exchange).Int(149138, 1).Double(100022, past.Price).Int(100030, 1))
                .ConfigureAwait(false);
    }

    /// <summary>Bars that were over at the time of the last trade sent.</summary>
    private List<HistoryBar> Book(int seconds)
    {
        long now = Position == 0 ? 0 : _trades[Position - 1].UnixMicroseconds / 1_000_000;
        return _books.GetOrAdd(seconds, length => HistoryBook.From(_trades, length)).Where(bar => bar.EndUnixSeconds <= now)
            .ToList();
    }
}
