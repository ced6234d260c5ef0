using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// A script of what the platform and the broker do wrong while a chart is played, and the account that is traded.
/// </summary>
public sealed record PlatformFaults
{
    /// <summary>The account; null for Playback101 on the playback connection.</summary>
    public TradedAccount? Account { get; init; }

    /// <summary>The faults, in any order.</summary>
    public IReadOnlyList<PlatformFault> Faults { get; init; } = [];

    /// <summary>
    /// Reads a script: <c>{ "account": {…}, "faults": [ { "kind": "reject", "order": "Long" }, … ] }</c>;
    /// <paramref name="source"/> names it in errors.
    /// </summary>
    /// <exception cref="InvalidDataException">It is no such script; the message names the place and the reason.</exception>
    public static PlatformFaults Parse(string json, string source) => FaultReader.Read(json, source);

    /// <summary>Why the script can't happen as written, or null.</summary>
    internal string? Mistake
    {
        get
        {
            if (Account is { } account && (string.IsNullOrEmpty(account.Name) || string.IsNullOrEmpty(account.Connection)))
                return "account: it has a name and a connection";
            return Faults.Select(static (fault, i) => (fault, i))
                .Where(static each => each.fault.Mistake is not null)
                .Select(static each => FormattableMistake(each.fault, each.i))
                .FirstOrDefault();
        }
    }

    private static string FormattableMistake(PlatformFault fault, int index) =>
        System.FormattableString.Invariant($"faults[{index}] ({fault.Kind}): {fault.Mistake}");
}
