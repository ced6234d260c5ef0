using System;
using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The values of one column in one row group: whole numbers (times among them) or real ones, widened to 64 bits, or text.
/// </summary>
public sealed class ColumnValues
{
    private readonly long[]? _wholes;
    private readonly double[]? _reals;
    private readonly string?[]? _texts;
    private readonly bool[]? _missing;

    /// <summary>Takes times (UTC ticks) or whole numbers, and which rows have none; null when all have.</summary>
    public ColumnValues(long[] wholes, bool[]? missing = null)
    {
        _wholes = wholes ?? throw new ArgumentNullException(nameof(wholes));
        _missing = missing;
    }

    /// <summary>Takes floating-point numbers, and which rows have none; null when all have.</summary>
    public ColumnValues(double[] reals, bool[]? missing = null)
    {
        _reals = reals ?? throw new ArgumentNullException(nameof(reals));
        _missing = missing;
    }

    /// <summary>Takes texts; null where a row has none.</summary>
    public ColumnValues(string?[] texts) => _texts = texts ?? throw new ArgumentNullException(nameof(texts));

    /// <summary>
    /// The shortest decimal number that single precision rounds to <paramref name="value"/>: a price of 1300.1 kept in
    /// single precision comes back as 1300.1, not as 1300.0999755859375.
    /// </summary>
    public static double Widen(float value) =>
        double.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Number of rows.</summary>
    public int Count => _wholes?.Length ?? _reals?.Length ?? _texts!.Length;

    /// <summary>A part of the rows; the same object where it is all of them.</summary>
    internal ColumnValues Part(int first, int count)
    {
        if (count == Count) return this;
        bool[]? missing = Part(_missing, first, count);
        return _wholes is not null ? new ColumnValues(Part(_wholes, first, count)!, missing)
            : _reals is not null ? new ColumnValues(Part(_reals, first, count)!, missing)
            : new ColumnValues(Part(_texts, first, count)!);
    }

    private static T[]? Part<T>(T[]? values, int first, int count)
    {
        if (values is null) return null;
        var part = new T[count];
        Array.Copy(values, first, part, 0, count);
        return part;
    }

    /// <summary>The whole numbers; null when the column has others.</summary>
    internal long[]? Wholes => _wholes;

    /// <summary>The floating-point numbers; null when the column has others.</summary>
    internal double[]? Reals => _reals;

    /// <summary>Which rows have no number; null when all have.</summary>
    internal bool[]? Missing => _missing;

    /// <summary>True when the row has no value.</summary>
    public bool IsMissing(int row) => _texts is null ? _missing is not null && _missing[row] : _texts[row] is null;

    /// <summary>The text of a row; null where it has none.</summary>
    public string? Text(int row) => _texts?[row];

    /// <summary>
    /// The value of a row as a floating-point number; whole numbers above 2^53 lose digits, text is none (NaN).
    /// </summary>
    public double Real(int row) => _reals is not null ? _reals[row] : _wholes is not null ? _wholes[row] : double.NaN;

    /// <summary>The whole numbers of a column of which every row has one; null for others.</summary>
    internal long[]? AllWhole()
    {
        if (_missing is not null || _reals is null) return _missing is null ? _wholes : null;
        long[] wholes = RawArray.Of<long>(_reals.Length);
        for (int row = 0; row < wholes.Length; row++)
        {
            double value = _reals[row];
            if (!(Math.Abs(value) < 9.2e18)) return null;
            wholes[row] = (long)value;
            if (wholes[row] != value) return null;
        }

        return wholes;
    }

    /// <summary>The value of a row as a whole number; null where it has a fraction or does not fit into 64 bits.</summary>
    public long? Whole(int row)
    {
        if (_wholes is not null) return _wholes[row];
        if (_reals is null) return null;
        double value = _reals[row];
        return Math.Abs(value) < 9.2e18 && Math.Floor(value) == value ? (long)value : null;
    }
}
