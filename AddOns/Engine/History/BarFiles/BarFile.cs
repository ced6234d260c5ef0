using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>The content of a bar file: the bars of one instrument and interval, and what the file says of them.</summary>
public sealed class BarFile
{
    /// <summary>Version of the format that is written; a reader refuses any other.</summary>
    public const int FormatVersion = 1;

    /// <summary>
    /// Number of bars of a block: one hour of 30-second bars. Each block has a checksum of its own, so that damage to one block
    /// leaves the others provably good.
    /// </summary>
    public const int BlockBars = 120;

    /// <summary>Takes sound bars in strictly ascending time.</summary>
    /// <param name="instrument">Full name, for example "GC 12-13".</param>
    /// <param name="interval">Length of the bars.</param>
    /// <param name="sessionTemplate">Name of the session template that the bars were built with; empty where unknown.</param>
    /// <param name="bars">The bars; not copied. Their ends are whole microseconds, because that is what a file holds.</param>
    /// <exception cref="ArgumentException">
    /// A bar is unsound or out of order; the message names its position and the rule.
    /// </exception>
    public BarFile(string instrument, BarInterval interval, string sessionTemplate, Bar[] bars)
    {
        if (string.IsNullOrEmpty(instrument))
            throw new ArgumentException("A bar file needs the instrument's name.", nameof(instrument));
        if (interval.Seconds == 0) throw new ArgumentException("A bar file needs the length of its bars.", nameof(interval));
        Instrument = instrument;
        Interval = interval;
        SessionTemplate = sessionTemplate ?? throw new ArgumentNullException(nameof(sessionTemplate));
        Bars = bars ?? throw new ArgumentNullException(nameof(bars));
        for (int i = 0; i < bars.Length; i++)
        {
            string? fault = i > 0 && bars[i].EndUtcTicks <= bars[i - 1].EndUtcTicks ? "time is not after the bar before"
                : bars[i].EndUtcTicks % 10 != 0 ? "time is no whole microsecond"
                : BarFault.Of(bars[i]);
            if (fault is not null) throw new ArgumentException($"Bar {i} ({bars[i]}): {fault}.", nameof(bars));
        }
    }

    /// <summary>Full name of the instrument.</summary>
    public string Instrument { get; }

    /// <summary>Length of the bars.</summary>
    public BarInterval Interval { get; }

    /// <summary>Name of the session template; empty where unknown.</summary>
    public string SessionTemplate { get; }

    /// <summary>The bars, oldest first.</summary>
#pragma warning disable CA1819 // Loaders hand the array over to one user, so that a copy for each would only cost time.
    public Bar[] Bars { get; }
#pragma warning restore CA1819

    /// <summary>Number of blocks that <paramref name="bars"/> bars fill; an empty file has none.</summary>
    public static int BlockCount(int bars) => (bars + BlockBars - 1) / BlockBars;
}
