using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// Counts the records whose codes are read as others describe them, and which no file of a real installation that this reader was
/// held against has had: the result says so, since nothing else tells when the description is wrong.
/// </summary>
internal sealed class RareCodes
{
    private readonly SortedDictionary<string, long> _counts = new(System.StringComparer.Ordinal);

    /// <summary>Records by their code, in words.</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

    /// <summary>Counts a record.</summary>
    /// <param name="code">The code in words, for example "volume in units of 1000".</param>
    public void Add(string code) => _counts[code] = _counts.GetValueOrDefault(code) + 1;

    /// <summary>Counts all of another file.</summary>
    public void Add(RareCodes other)
    {
        foreach ((string code, long count) in other._counts) _counts[code] = _counts.GetValueOrDefault(code) + count;
    }

    /// <summary>The sentence for the result; null when there are none.</summary>
    public string? Note() => _counts.Count == 0
        ? null
        : "read as others describe it, not met in a file of a known installation: " + string.Join(
            ", ", _counts.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} ({one.Value:N0} records)")));

    /// <summary>Counts the two codes of volumes that have not been met.</summary>
    public void AddVolume(int code)
    {
        if (code == 4) Add("volume in units of 1,000");
        else if (code == 7) Add("volume in eight bytes");
    }
}
