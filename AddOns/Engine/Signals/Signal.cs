using System;
using System.Globalization;
using NT8Bridge.Signals;

namespace NT8Bridge;

/// <summary>The model's answer for one closed base bar.</summary>
public readonly struct Signal : ITimed
{
    private readonly SignalModel? _model;

    internal Signal(long endUtcTicks, SignalDirection direction, double score, double close, ulong spoken, SignalModel model)
    {
        EndUtcTicks = endUtcTicks;
        Direction = direction;
        Score = score;
        Close = close;
        Spoken = spoken;
        _model = model;
    }

    /// <summary>End of the base bar, UTC ticks.</summary>
    public long EndUtcTicks { get; }

    /// <summary>Buy, hold or sell: where the score lies between the model's two thresholds.</summary>
    public SignalDirection Direction { get; }

    /// <summary>Sum over the rules that spoke of vote (1 for buy, −1 for sell) times weight.</summary>
    public double Score { get; }

    /// <summary>Close of the base bar.</summary>
    public double Close { get; }

    /// <summary>
    /// One bit for each rule of the model, bit 0 for the first. It is set where the rule spoke, that is, where its condition held
    /// at this bar.
    /// </summary>
    public ulong Spoken { get; }

    /// <summary>
    /// Names of the rules that spoke, in the model's order. Allocates, so it is for display and journals, not for every bar.
    /// </summary>
    public string[] RuleNames()
    {
        if (_model is null) return Array.Empty<string>();
        var names = new string[Bits(Spoken)];
        int next = 0;
        for (int i = 0; i < _model.Rules.Count; i++)
        {
            if ((Spoken >> i & 1) != 0) names[next++] = _model.Rules[i].Name;
        }

        return names;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0:yyyy-MM-dd HH:mm:ss}Z {1} {2:+0.##;-0.##;0} at {3} ({4})",
        new DateTime(EndUtcTicks, DateTimeKind.Utc), Direction, Score, Close, string.Join(", ", RuleNames()));

    private static int Bits(ulong mask)
    {
        int bits = 0;
        for (; mask != 0; mask &= mask - 1) bits++;
        return bits;
    }
}
