using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace NT8Bridge.RithmicGateway;

/// <summary>Replays of bars, with the ways in which a history plant is known to cut them.</summary>
public sealed class HistoryAnswers
{
    private const string Key = "0";

    private readonly GatewayScript _script;
    private Queue<FrameBuilder> _rest = new();
    private Incoming? _open;
    private int _template;
    private int _sentSinceNotice;
    private int _served;

    public HistoryAnswers(GatewayScript script) => _script = script;

    /// <summary>
    /// Answers a replay request by messages of a template, one for each part; a request without parts (null) is bad input.
    /// </summary>
    public async Task ReplayAsync(
        GatewaySession session, Incoming request, int template, Func<IEnumerable<FrameBuilder>?> parts)
    {
        _template = template;
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

        if (parts() is not { } all)
        {
            await EndAsync(session, request, ["6", "bad input"]).ConfigureAwait(false);
            return;
        }

        _rest = new Queue<FrameBuilder>(all.Take(_script.HistoryCap));
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
                    await session.SendAsync(new FrameBuilder(_template).Text(132760, request.UserMsg).Text(132758, Key))
                        .ConfigureAwait(false);
                return;
            }

            byte[] body = _rest.Dequeue().Text(132760, request.UserMsg).Text(132764, _script.MoreCode).Body();
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

    private Task EndAsync(GatewaySession session, Incoming request, string[] code) =>
        session.SendAsync(new FrameBuilder(_template).Text(132760, request.UserMsg).Text(132766, code));
}
