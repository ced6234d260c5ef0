using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Prices as Databento writes them where it does not make decimals of them: whole numbers of 10⁻⁹, of which the largest one of 64
/// bits stands for no price. A file is one of these when it has this vendor's columns and whole numbers for prices.
/// </summary>
internal static class FixedPointPrices
{
    private const double UnitsOfOne = 1e9;

    /// <summary>True when a column of prices has such numbers.</summary>
    public static bool AreIn(IReadOnlyList<ColumnSchema> all, ColumnSchema price) =>
        price.Kind == ColumnKind.Whole && Has(all, "tsevent") && Has(all, "rtype");

    /// <summary>The prices, with NaN where there is none.</summary>
    public static ColumnValues Of(ColumnValues values) => values.Wholes is not { } wholes
        ? values
        : new ColumnValues(
            Array.ConvertAll(wholes, whole => whole == long.MaxValue ? double.NaN : whole / UnitsOfOne), values.Missing);

    private static bool Has(IReadOnlyList<ColumnSchema> all, string plain) =>
        all.Any(column => ColumnNames.Plain(column.Name) == plain);
}
