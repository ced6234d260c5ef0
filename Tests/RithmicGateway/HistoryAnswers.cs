using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace NT8Bridge.RithmicGateway;

/// <summary>Time-bar replays, with the ways in which a history plant is known to cut them.</summary>
public sealed class HistoryAnswers
{
    private const string Key = "0";

    private readonly GatewayScript _script;
    private readonly Func<int, IReadOnlyList<HistoryBar>> _bars;
    private Queue<HistoryBar> _rest = new();
    private Incoming? _open;
    private int _sentSinceNotice;
    private int _served;

    public HistoryAnswers(GatewayScript script, Func<int, IReadOnlyList<HistoryBar>> bars)
    {
        _script = script;
        _bars = bars;
    }

    /// <summary>Answers a replay request (202).</summary>
    public async Task ReplayAsync(GatewaySession session, Incoming request)
    {
        if (_script.SilentReplays > 0)
        {
            _script.SilentReplays--;
            return;
        }

        if (_script.EmptyReplays > 0)
        {
            _script.EmptyReplays--;
            await EndAsync(session, request, _script.EmptyCode).ConfigureAwait(false);
            return;
        }

        int seconds = (int)request.Number(119112) * (request.Number(119200) == 2 ? 60 : 1);
        long start = request.Number(153002);
        long finish = request.Number(153003);
        var bars = _bars(seconds).Where(bar => bar.EndUnixSeconds >= start && bar.EndUnixSeconds <= finish).ToList();
        if (_script.BarPastFinish)
            bars.AddRange(_bars(seconds).Where(bar => bar.EndUnixSeconds > finish).Take(1));
        _rest = new Queue<HistoryBar>(bars.Take(_script.HistoryCap));
        _open = request;
        _sentSinceNotice = _served = 0;
        await ContinueAsync(session).ConfigureAwait(false);
    }

    /// <summary>Answers a resumption (210) and goes on with the replay.</summary>
    public async Task ResumeAsync(GatewaySession session, Incoming request)
    {
        await session.SendAsync(new FrameBuilder(211).Text(132760, request.UserMsg).Text(132766, _script.ResumeCode))
            .ConfigureAwait(false);
        if (_script.ResumeCode[0] == "0" && request.Text(132758) == Key) await ContinueAsync(session).ConfigureAwait(false);
    }

    private async Task ContinueAsync(GatewaySession session)
    {
        Incoming request = _open ?? throw new InvalidOperationException("A resumption came without an open replay.");
        _sentSinceNotice = 0;
        while (_rest.Count > 0)
        {
            if (_script.TruncateAfter > 0 && _sentSinceNotice == _script.TruncateAfter)
            {
                for (int i = 0; i < (_script.RepeatsNotice ? 2 : 1); i++)
                    await session.SendAsync(new FrameBuilder(203).Text(132760, request.UserMsg).Text(132758, Key))
                        .ConfigureAwait(false);
                return;
            }

            byte[] body = Part(request, _rest.Dequeue());
            if (_script.BrokenReplays > 0 && _served == 1)
            {
                _script.BrokenReplays--;
                Array.Resize(ref body, body.Length - 3);
            }

            await session.Peer.SendAsync(FrameBuilder.Frame(body)).ConfigureAwait(false);
            _served++;
            _sentSinceNotice++;
        }

        await EndAsync(session, request, _served == 0 ? ["7", "no data"] : ["0"]).ConfigureAwait(false);
    }

    private static Task EndAsync(GatewaySession session, Incoming request, string[] code) =>
        session.SendAsync(new FrameBuilder(203).Text(132760, request.UserMsg).Text(132766, code));

    private byte[] Part(Incoming request, HistoryBar bar) => new FrameBuilder(203)
        .Text(132760, request.UserMsg)
        .Text(132764, _script.MoreCode)
        .Text(110100, request.Text(110100))
        .Text(110101, request.Text(110101))
        .Int(119200, (int)request.Number(119200))
        .Text(119112, request.Number(119112).ToString(CultureInfo.InvariantCulture))
        .Int(119100, (int)bar.EndUnixSeconds)
        .Long(119109, bar.Trades)
        .Long(119110, bar.Volume)
        .Double(100019, bar.Open)
        .Double(100012, bar.High)
        .Double(100013, bar.Low)
        .Double(100021, bar.Close)
        .Body();
}
