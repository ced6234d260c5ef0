using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>What a session tells its owner, on the thread that reads the socket.</summary>
internal interface ISessionEvents
{
    /// <summary>A pushed message, valid until the call returns, and when its bytes arrived (monotonic, 100 ns).</summary>
    void Pushed(Message message, long receivedAt);

    /// <summary>Something the trader may want to know.</summary>
    void Note(string text);
}
