using System;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>Takes the fields of one line from left to right.</summary>
internal ref struct Fields(ReadOnlySpan<byte> line, byte separator)
{
    private ReadOnlySpan<byte> _rest = line;
    private bool _hasMore = true;

    /// <summary>Hands out the next field without the blanks around it; false when the line has no further one.</summary>
    public bool Next(out ReadOnlySpan<byte> field)
    {
        if (!_hasMore)
        {
            field = default;
            return false;
        }

        int length = _rest.IndexOf(separator);
        _hasMore = length >= 0;
        field = _hasMore ? _rest[..length] : _rest;
        _rest = _hasMore ? _rest[(length + 1)..] : default;
        if (field.Length > 0 && (field[0] == (byte)' ' || field[^1] == (byte)' ')) field = field.Trim((byte)' ');
        return true;
    }

    /// <summary>Number of fields on a line.</summary>
    public static int Count(ReadOnlySpan<byte> line, byte separator)
    {
        int count = 1;
        foreach (byte character in line)
            if (character == separator) count++;
        return count;
    }
}
