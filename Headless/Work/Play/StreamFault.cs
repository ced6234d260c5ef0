using System;
using System.Globalization;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>A disturbance of the live stream, written as <c>disconnect@2013-10-09T09:00/5m</c>.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="FromUtcTicks">When it begins.</param>
/// <param name="ToUtcTicks">When it is over.</param>
public sealed record StreamFault(StreamFaultKind Kind, long FromUtcTicks, long ToUtcTicks)
{
    /// <summary>How it is written.</summary>
    public const string Form =
        "disconnect|freeze@TIME/LENGTH or duplicate|correction|late|ahead|unsound@TIME, "
        + "for example disconnect@2013-10-09T09:00/5m";

    /// <summary>The disturbance as it was written; empty where a program made it.</summary>
    public string Written { get; init; } = "";

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static StreamFault Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int at = text.IndexOf('@', StringComparison.Ordinal), slash = text.IndexOf('/', StringComparison.Ordinal);
        if (at <= 0 || (slash >= 0 && slash < at)) throw new FormatException($"'{text}' is not of the form {Form}");
        if (!Enum.TryParse(text[..at], ignoreCase: true, out StreamFaultKind kind) || char.IsDigit(text[0]))
            throw new FormatException($"'{text[..at]}' is no disturbance; the form is {Form}");
        bool lasts = kind is StreamFaultKind.Disconnect or StreamFaultKind.Freeze;
        if (lasts != slash > 0) throw new FormatException($"'{text}' is not of the form {Form}");
        string time = lasts ? text[(at + 1)..slash] : text[(at + 1)..];

        long from = UtcTime.Begin(time);
        long length = lasts ? BarInterval.Parse(text[(slash + 1)..]).Ticks : 0;
        return new StreamFault(kind, from, from + length) { Written = text };
    }

    /// <summary>As it was written, else kind and begin.</summary>
    public override string ToString() => Written.Length > 0
        ? Written
        : string.Create(CultureInfo.InvariantCulture, $"{Kind}@{new DateTime(FromUtcTicks):yyyy-MM-dd'T'HH:mm:ss}");

    /// <summary>True for a tick that does not reach the chart.</summary>
    public bool Swallows(in Tick tick) => tick.UtcTicks >= FromUtcTicks && tick.UtcTicks < ToUtcTicks;
}
