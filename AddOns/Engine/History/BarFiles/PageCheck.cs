using System;
using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Reads what the headers of a column's pages claim before a library believes them: a header of a few bytes may claim pages of
/// gigabytes, for which the library would make room at once. Knows the places of the pages by the footer, which it checks.
/// </summary>
internal sealed class PageCheck
{
    /// <summary>Bytes of a page beyond those of its values: levels, and what encodings fill up to whole blocks.</summary>
    private const int Slack = 1 << 20, BytesOfLevels = 8;

    /// <summary>Bytes of a text, on average; names of contracts and times in writing are shorter.</summary>
    private const int BytesOfText = 64;

    // Bytes of a value by the number of its type in parquet.thrift; the last type has a length of its own.
    private static readonly int[] Widths = { 1, 4, 8, 12, 4, 8, BytesOfText, BytesOfText };

    private readonly byte[] _file;
    private readonly List<List<Chunk>> _groups = new();

    private PageCheck(byte[] file) => _file = file;

    /// <summary>Checks the footer and finds the pages.</summary>
    /// <exception cref="BarFileException">The file has no footer, or a damaged one.</exception>
    public static PageCheck Of(byte[] file)
    {
        var check = new PageCheck(file);
        FooterCheck.Verify(file, check.Note);
        return check;
    }

    /// <summary>Checks the pages of a column without nested values.</summary>
    /// <param name="group">Number of the row group.</param>
    /// <param name="column">Number of the column among those that hold values.</param>
    /// <param name="rows">Rows of the row group.</param>
    /// <exception cref="BarFileException">They claim what cannot be.</exception>
    public void Verify(int group, int column, long rows)
    {
        if (group >= _groups.Count || column >= _groups[group].Count) throw Unsound("its footer names no such column");
        Chunk chunk = _groups[group][column];
        if (chunk.Values != rows) throw Unsound("it has {0:N0} values for {1:N0} rows", chunk.Values, rows);
        long at = chunk.Dictionary > 0 && chunk.Dictionary < chunk.Data ? chunk.Dictionary : chunk.Data;
        if (at < 4 || chunk.Bytes < 0 || chunk.Bytes > _file.Length - at) throw Unsound("its pages lie outside the file");
        long end = at + chunk.Bytes, values = 0;
        while (at < end && values < rows)
        {
            Page page = default;
            at = FooterCheck.VerifyPage(
                _file, (int)at, (int)end, (structure, field, value) => page.Note(structure, field, value));
            if (page.Compressed < 0 || page.Compressed > end - at)
                throw Unsound("a page of {0:N0} bytes in {1:N0}", page.Compressed, end - at);
            if (page.Values < 0 || page.Values > rows || (!page.IsDictionary && (values += page.Values) > rows))
                throw Unsound("a page with {0:N0} values in {1:N0} rows", page.Values, rows);
            long most = page.Values * (Widths[chunk.Type & 7] + BytesOfLevels) + Slack;
            if (page.Uncompressed < 0 || page.Uncompressed > most)
                throw Unsound("{0:N0} bytes for a page with {1:N0} values", page.Uncompressed, page.Values);
            at += page.Compressed;
        }
    }

    private static BarFileException Unsound(string what, params object[] values) =>
        new("the pages of a column are damaged: " + string.Format(CultureInfo.InvariantCulture, what, values));

    private void Note(string structure, int field, long value)
    {
        switch (structure, field)
        {
            case ("RowGroup", 0):
                _groups.Add(new List<Chunk>());
                break;
            case ("Chunk", 0) when _groups.Count > 0:
                _groups[_groups.Count - 1].Add(new Chunk());
                break;
            case ("Column", > 0) when _groups.Count > 0 && _groups[_groups.Count - 1].Count > 0:
                List<Chunk> chunks = _groups[_groups.Count - 1];
                chunks[chunks.Count - 1].Note(field, value);
                break;
        }
    }

    /// <summary>The pages of one column in one row group.</summary>
    private sealed class Chunk
    {
        public int Type { get; private set; }

        public long Values { get; private set; }

        public long Bytes { get; private set; }

        public long Data { get; private set; }

        public long Dictionary { get; private set; }

        public void Note(int field, long value)
        {
            switch (field)
            {
                case 1: Type = (int)value; break;
                case 5: Values = value; break;
                case 7: Bytes = value; break;
                case 9: Data = value; break;
                case 11: Dictionary = value; break;
            }
        }
    }

    /// <summary>What the header of a page claims.</summary>
    private struct Page
    {
        public long Uncompressed { get; private set; }

        public long Compressed { get; private set; }

        public long Values { get; private set; }

        public bool IsDictionary { get; private set; }

        public void Note(string structure, int field, long value)
        {
            switch (structure, field)
            {
                case ("Page", 1): IsDictionary = value == 2; break;
                case ("Page", 2): Uncompressed = value; break;
                case ("Page", 3): Compressed = value; break;
                case ("PageValues" or "DictionaryPage" or "PageValues2", 1): Values = value; break;
            }
        }
    }
}
