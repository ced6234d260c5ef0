using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace NT8Bridge.Headless.Tests.Data.Forms;

/// <summary>How a text file is written apart from what its columns mean.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Separator">Between fields.</param>
/// <param name="Point">Before decimals.</param>
internal sealed record Dress(string Name, char Separator, char Point)
{
    public static readonly Dress Plain = new("commas", ',', '.');

    public static readonly Dress[] All =
    [
        new("semicolons", ';', '.'), new("tabs", '\t', '.'), new("bars", '|', '.'),
        new("semicolons and decimal commas", ';', ','), new("tabs and decimal commas", '\t', ','),
        new("bars and decimal commas", '|', ','),
        Plain with { Name = "quotes", IsQuoted = true },
        new("semicolons, quotes and decimal commas", ';', ',') { IsQuoted = true },
        Plain with { Name = "CR LF", LineEnd = "\r\n" }, Plain with { Name = "byte order mark", HasMark = true },
        Plain with { Name = "gzip", IsZipped = true }, Plain with { Name = "no last line end", EndsOpen = true },
        Plain with { Name = "separator at the end of rows", EndsWithSeparator = true },
        Plain with { Name = "blanks behind commas", Blank = " " }, Plain with { Name = "empty lines", LineEnd = "\n\n" },
        new("all at once", ';', ',')
        {
            IsQuoted = true, LineEnd = "\r\n", HasMark = true, IsZipped = true, EndsOpen = true, EndsWithSeparator = true,
        },
    ];

    public bool IsQuoted { get; init; }

    public string LineEnd { get; init; } = "\n";

    public bool HasMark { get; init; }

    public bool IsZipped { get; init; }

    public bool EndsOpen { get; init; }

    public bool EndsWithSeparator { get; init; }

    public string Blank { get; init; } = "";

    /// <summary>The file of a header and rows.</summary>
    public byte[] Write(string[] header, string[][] rows)
    {
        string end = EndsWithSeparator ? Separator.ToString() : "";
        string text = string.Join(LineEnd, rows.Select(row => Line(row) + end).Prepend(Line(header)));
        byte[] bytes = Encoding.UTF8.GetBytes((HasMark ? "\uFEFF" : "") + text + (EndsOpen ? "" : LineEnd));
        if (!IsZipped) return bytes;
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A number as this file writes it.</summary>
    public string Number(double value) => FormattableString.Invariant($"{value:R}").Replace('.', Point);

    private string Line(string[] fields) =>
        string.Join(Separator + Blank, IsQuoted ? fields.Select(field => "\"" + field + "\"") : fields);
}
