using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>A request that waits for its answer or answers.</summary>
internal abstract class OpenRequest
{
    protected OpenRequest(Message request) => Request = request;

    public Message Request { get; }

    /// <summary>Template of the answer: always the request's plus one.</summary>
    public int ResponseTemplate => Request.Table.TemplateId + 1;

    /// <summary>
    /// Takes an answer; true when it was the last. <paramref name="sound"/> is false when its body broke off inside.
    /// </summary>
    public abstract bool Take(Message answer, bool sound);

    /// <summary>Ends the request because no answer will come.</summary>
    public abstract void Fail(RithmicException reason);
}
