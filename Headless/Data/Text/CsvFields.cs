using System;
using System.Collections.Generic;
using System.IO;
using nietras.SeparatedValues;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>The rows of a text file, parted into fields; quotes around a field are taken off.</summary>
internal static class CsvFields
{
    /// <summary>Reads rows of any number of fields.</summary>
    public static SepReader Open(TextReader text, char separator) => Options(separator).From(text);

    /// <summary>The fields of the first <paramref name="most"/> rows of a text that are not empty.</summary>
    public static IReadOnlyList<string[]> Of(string text, char separator, int most)
    {
        List<string[]> rows = [];
        using SepReader reader = Options(separator).FromText(text);
        foreach (SepReader.Row row in reader)
        {
            string[] fields = new string[row.ColCount];
            for (int i = 0; i < fields.Length; i++) fields[i] = row[i].Span.Trim().ToString();
            if (fields is not [""]) rows.Add(fields);
            if (rows.Count == most) break;
        }

        return rows;
    }

    private static SepReaderOptions Options(char separator) => Sep.New(separator).Reader(options => options with
    {
        HasHeader = false, Unescape = true, DisableColCountCheck = true, DisableFastFloat = true,
    });
}
