using System;

namespace NT8Bridge.Headless.Data;

/// <summary>Turns one line of a text file into a tick or a bar.</summary>
internal interface IRowParser<T>
    where T : struct
{
    /// <summary>Reads <paramref name="line"/>; gives null and the row, or the reason why the line is none.</summary>
    string? Parse(ReadOnlySpan<byte> line, out T row);
}
