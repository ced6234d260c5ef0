using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>A request with one answer.</summary>
internal sealed class SingleRequest : OpenRequest
{
    private readonly TaskCompletionSource<Message> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SingleRequest(Message request)
        : base(request)
    {
    }

    public Task<Message> Answer => _answer.Task;

    public override bool Take(Message answer, bool sound)
    {
        if (sound) _answer.TrySetResult(answer);
        else Fail(new RithmicException(RithmicFault.BrokenAnswer, "The answer to " + Request.Table.Name + " cannot be read."));
        return true;
    }

    public override void Fail(RithmicException reason) => _answer.TrySetException(reason);
}
