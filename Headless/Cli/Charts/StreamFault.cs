using System;
using System.Globalization;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>A disturbance of the live stream, written as <c>disconnect@2013-10-09T09:00/5m</c>.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="FromUtcTicks">When it begins.</param>
/// <param name="ToUtcTicks">When it is over.</param>
internal sealed record StreamFault(StreamFaultKind Kind, long FromUtcTicks, long ToUtcTicks)
{
    /// <summary>How it is written.</summary>
    public const string Form = "disconnect|freeze@TIME/LENGTH, for example disconnect@2013-10-09T09:00/5m";

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static StreamFault Parse(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal), slash = text.IndexOf('/', StringComparison.Ordinal);
        if (at <= 0 || slash < at) throw new FormatException($"'{text}' is not of the form {Form}");
        if (!Enum.TryParse(text[..at], ignoreCase: true, out StreamFaultKind kind) || char.IsDigit(text[0]))
            throw new FormatException($"'{text[..at]}' is no disturbance; there are disconnect and freeze");
        if (!DateTime.TryParse(
                text[(at + 1)..slash], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime from))
            throw new FormatException($"'{text[(at + 1)..slash]}' is no time such as 2013-10-09T09:00");
        return new StreamFault(kind, from.Ticks, from.Ticks + BarInterval.Parse(text[(slash + 1)..]).Ticks);
    }

    /// <summary>True for a tick that does not reach the chart.</summary>
    public bool Swallows(in Tick tick) => tick.UtcTicks >= FromUtcTicks && tick.UtcTicks < ToUtcTicks;
}
