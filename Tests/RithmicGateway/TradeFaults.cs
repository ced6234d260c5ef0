using System.Collections.Generic;

namespace NT8Bridge.RithmicGateway;

/// <summary>Writes the next trade or trades into a batch, with the faults that the script asks for.</summary>
internal static class TradeFaults
{
    public static void Add(
        TradeEncoder encoder, GatewayScript script, IReadOnlyList<Trade> trades, int at, int end, ref long volume, out int used)
    {
        used = 1;
        Trade trade = trades[at];
        if (Due(script.DropEvery, at))
        {
            volume += trade.Size;
            return;
        }

        if (Due(script.UnknownTemplateEvery, at))
            encoder.AddMessage(new FrameBuilder(358).Text(154220, "someone").Int(199_999, 1, 2, 3).Frame());
        if (Due(script.BadLengthEvery, at)) encoder.AddMessage([0xFF, 0xFF, 0xFF, 0xF0, 1, 2, 3]);
        if (script.JoinFrames > 1)
        {
            var frames = new List<byte[]>();
            for (used = 0; used < script.JoinFrames && at + used < end; used++)
                frames.Add(encoder.Frame(trades[at + used], volume += trades[at + used].Size, 1 | 8, snapshot: false));
            encoder.AddMessage([.. frames]);
            return;
        }

        if (script.VolumeApart)
        {
            encoder.AddMessage(encoder.Frame(trade, -1, 1, snapshot: false));
            encoder.AddMessage(encoder.Frame(trade, volume += trade.Size, 8, snapshot: false));
            return;
        }

        if (Due(script.SwapEvery, at) && at + 1 < end)
        {
            used = 2;
            long first = volume + trade.Size;
            long second = first + trades[at + 1].Size;
            encoder.AddMessage(encoder.Frame(trades[at + 1], second, 1 | 8, snapshot: false));
            encoder.AddMessage(encoder.Frame(trade, first, 1 | 8, snapshot: false));
            volume = second;
            return;
        }

        encoder.Add(trade, volume += trade.Size);
        if (Due(script.DuplicateEvery, at)) encoder.Add(trade, volume);
    }

    private static bool Due(int every, int at) => every > 0 && at % every == every - 1;
}
