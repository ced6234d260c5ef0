using System;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>One thing that the platform or the broker behind it does wrong, on purpose.</summary>
public abstract record PlatformFault
{
    /// <summary>What happens, as the script's <c>kind</c> names it.</summary>
    public abstract string Kind { get; }

    /// <summary>Why it can never happen as written, or null.</summary>
    internal abstract string? Mistake { get; }

    /// <summary>A time of a script in words; empty for none.</summary>
    private protected static string Text(string word, DateTime? time) =>
        time is { } there ? FormattableString.Invariant($" {word} {there:yyyy-MM-dd'T'HH:mm:ss.FFF}") : string.Empty;
}
