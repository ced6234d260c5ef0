using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>Frame counts over all connections.</summary>
internal readonly record struct FrameTotals(long Frames, long Dropped, long Broken, long UnknownTemplates, long UnknownFields)
{
    /// <summary>These and those of one more connection.</summary>
    public FrameTotals Plus(PlantSession session)
    {
        FrameAssembler frames = session.Frames;
        MessageReader messages = session.Messages;
        return new FrameTotals(
            Frames + frames.Frames,
            Dropped + frames.BadLengths + frames.TooLong + frames.Empty + frames.TextMessages,
            Broken + messages.BrokenBodies,
            UnknownTemplates + messages.UnknownTemplates,
            UnknownFields + messages.UnknownFields);
    }
}
