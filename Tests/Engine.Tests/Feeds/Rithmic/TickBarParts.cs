using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>A replay of tick bars as the client's own session takes it apart; goes on where the server stops.</summary>
internal sealed class TickBarParts : OpenRequest
{
    private readonly TaskCompletionSource<string> _code = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PlantSession _session;

    public TickBarParts(PlantSession session, Message request)
        : base(request) => _session = session;

    public List<(long OpenSecond, long OpenMicros, long CloseSecond, long CloseMicros, double Close, long Volume, long Trades)>
        Bars { get; } = [];

    public int Notices { get; private set; }

    /// <summary>Completes with the code at the end, its parts joined.</summary>
    public Task<string> Code => _code.Task;

    public override bool Take(Message answer, bool sound)
    {
        if (answer.Has("rp_code"))
        {
            _code.TrySetResult(string.Join(" ", answer.Texts("rp_code")));
            return true;
        }

        if (answer.Has("close_price"))
        {
            Bars.Add((
                answer.IntegerAt("data_bar_ssboe", 0), answer.IntegerAt("data_bar_usecs", 0),
                answer.IntegerAt("data_bar_ssboe", 1), answer.IntegerAt("data_bar_usecs", 1),
                answer.Double("close_price"), answer.Integer("volume"), answer.Integer("num_trades")));
            return false;
        }

        Notices++;
        _ = _session.AskAsync(
            new Message(HistoryMessages.RequestResumeBars).Set("request_key", answer.Text("request_key")),
            SessionLimits.Answer, CancellationToken.None);
        return false;
    }

    public override void Fail(RithmicException reason) => _code.TrySetResult(reason.Message);
}
