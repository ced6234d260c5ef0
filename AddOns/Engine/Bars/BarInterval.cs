using System;
using System.Globalization;

namespace NT8Bridge;

/// <summary>Length of a time bar: 1 to 86,400 whole seconds. The default value has no length; its users refuse it.</summary>
public readonly struct BarInterval : IEquatable<BarInterval>
{
    private readonly int _seconds;

    /// <summary>Makes an interval of 1 to 86,400 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside that range.</exception>
    public BarInterval(int seconds)
    {
        if (seconds < 1 || seconds > 86_400)
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "A bar interval is 1 to 86400 seconds.");
        _seconds = seconds;
    }

    /// <summary>Length in seconds.</summary>
    public int Seconds => _seconds;

    /// <summary>Length in 100 ns ticks.</summary>
    public long Ticks => _seconds * TimeSpan.TicksPerSecond;

    /// <summary>Reads a whole number and a unit: "30s", "5m", "1h" or "1d". An hour may also be written "60m".</summary>
    /// <exception cref="FormatException">The text is no such interval, or longer than a day.</exception>
    public static BarInterval Parse(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        int unit = text.Length < 2 ? 0 : char.ToLowerInvariant(text[text.Length - 1]) switch
        {
            's' => 1,
            'm' => 60,
            'h' => 3_600,
            'd' => 86_400,
            _ => 0,
        };
        if (unit != 0
            && int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && count > 0 && count <= 86_400 / unit)
        {
            return new BarInterval(count * unit);
        }

        throw new FormatException($"'{text}' is no bar interval: write a whole number and s, m, h or d, for example 30s or 5m.");
    }

    /// <summary>
    /// The name that a timeframe has in models and exports: a day as "1d", other whole minutes as "5m" or "60m", the rest in
    /// seconds, as "30s" or "90s".
    /// </summary>
    public override string ToString() => _seconds == 86_400 ? "1d"
        : _seconds % 60 == 0 ? (_seconds / 60).ToString(CultureInfo.InvariantCulture) + "m"
        : _seconds.ToString(CultureInfo.InvariantCulture) + "s";

    /// <inheritdoc/>
    public bool Equals(BarInterval other) => _seconds == other._seconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BarInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _seconds;

    /// <summary>Equal length.</summary>
    public static bool operator ==(BarInterval left, BarInterval right) => left.Equals(right);

    /// <summary>Different length.</summary>
    public static bool operator !=(BarInterval left, BarInterval right) => !left.Equals(right);
}
