using System;
using System.Collections.Generic;
using System.Text;

namespace NT8Bridge.Headless.Data;

/// <summary>The header of a comma-separated file: which columns there are, found by name in any order.</summary>
internal sealed class CsvHeader
{
    private readonly List<string> _names = [];

    /// <summary>Reads the first line.</summary>
    public CsvHeader(ReadOnlySpan<byte> line)
    {
        Fields fields = new(line, (byte)',');
        while (fields.Next(out ReadOnlySpan<byte> field))
            _names.Add(Encoding.UTF8.GetString(field).Trim('"').ToLowerInvariant());
    }

    /// <summary>Number of columns.</summary>
    public int Count => _names.Count;

    /// <summary>A bar file has one of the two bar stamps and the five bar columns.</summary>
    public bool IsBars => (Has("end_unix_ms") || Has("open_unix_ms"))
        && Has("open") && Has("high") && Has("low") && Has("close") && Has("volume");

    /// <summary>The bars carry the time at which they open.</summary>
    public bool IsOpenStamped => !Has("end_unix_ms") && Has("open_unix_ms");

    /// <summary>A tick file has time, price and size.</summary>
    public bool IsTicks => Has("unix_ms") && Has("price") && Has("size");

    /// <summary>Position of a column, −1 when there is none.</summary>
    public int IndexOf(string name) => _names.IndexOf(name);

    private bool Has(string name) => IndexOf(name) >= 0;
}
