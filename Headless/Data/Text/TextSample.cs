using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>The first lines of a text file, by which its form is recognised.</summary>
internal sealed class TextSample
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private readonly string _text;

    /// <summary>Takes the whole lines among the bytes at the begin of a file.</summary>
    /// <param name="ahead">Bytes from the begin on.</param>
    /// <param name="isAll">True when the file has no more, so that its last line needs no end.</param>
    public TextSample(ReadOnlySpan<byte> ahead, bool isAll)
    {
        int end = isAll ? ahead.Length : ahead.LastIndexOf((byte)'\n') + 1;
        _text = Encoding.UTF8.GetString(ahead[..end]);
        FirstLine = _text.AsSpan().TrimStart("\r\n").ToString().Split('\n', 2)[0].TrimEnd('\r');
    }

    /// <summary>The first line that is not empty.</summary>
    public string FirstLine { get; }

    /// <summary>The first rows of the sample, parted by a separator.</summary>
    public IReadOnlyList<string[]> Rows(char separator, int most) => CsvFields.Of(_text, separator, most);

    /// <summary>
    /// The separator that parts the first line into most fields; among equals the one that stands first in the list comma,
    /// semicolon, tab, bar.
    /// </summary>
    public char Separator() => Separators.MaxBy(separator => CsvFields.Of(FirstLine, separator, 1).Sum(row => row.Length));
}
