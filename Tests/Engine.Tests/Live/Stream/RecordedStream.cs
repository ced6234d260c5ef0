using System.Collections.Generic;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Tests.Live.Stream;

/// <summary>Keeps what an arbiter makes of two feeds.</summary>
internal sealed class RecordedStream : IArbitratedStream
{
    public List<(Bar Bar, FeedRole From)> Bars { get; } = [];

    public List<(Bar Bar, FeedRole From)> Missed { get; } = [];

    public List<(long From, long To)> Gaps { get; } = [];

    public List<string> Said { get; } = [];

    public int Losses { get; private set; }

    public int Returns { get; private set; }

    public void OnBar(in Bar bar, FeedRole from) => Bars.Add((bar, from));

    public void OnMissedBar(in Bar bar, FeedRole from) => Missed.Add((bar, from));

    /// <summary>A loss is a gap from its begin on until somebody says what was whole again.</summary>
    public void OnGap(long fromUtcTicks, long toUtcTicks, string reason)
    {
        Gaps.Add((_lostAt != 0 && _lostAt < fromUtcTicks ? _lostAt : fromUtcTicks, toUtcTicks));
        _lostAt = 0;
    }

    public void OnLost(string reason, long wholeUntilUtcTicks)
    {
        Losses++;
        _lostAt = wholeUntilUtcTicks < Now ? wholeUntilUtcTicks : Now;
    }

    public void OnBack()
    {
        Returns++;
        Gaps.Add((_lostAt, Now));
        _lostAt = 0;
    }

    public void OnDecision(string text) => Said.Add(text);

    /// <summary>The time that a platform's loss and return happen at.</summary>
    public long Now { get; set; }

    private long _lostAt;
}
