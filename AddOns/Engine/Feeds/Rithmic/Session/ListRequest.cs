using System.Collections.Generic;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>A request with many answers, the last of which carries <c>rp_code</c>.</summary>
internal sealed class ListRequest : OpenRequest
{
    private const int PartsLimit = 10_000;

    private readonly TaskCompletionSource<IReadOnlyList<Message>> _answers = new(
        TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Message> _parts = [];

    public ListRequest(Message request)
        : base(request)
    {
    }

    public Task<IReadOnlyList<Message>> Answers => _answers.Task;

    public override bool Take(Message answer, bool sound)
    {
        if (sound && _parts.Count < PartsLimit) _parts.Add(answer);
        if (!answer.Has("rp_code") && _parts.Count < PartsLimit) return false;
        _answers.TrySetResult(_parts);
        return true;
    }

    public override void Fail(RithmicException reason) => _answers.TrySetException(reason);
}
