using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>What became of the rows of each file, for machines.</summary>
internal static class InputJson
{
    /// <summary>One object a file.</summary>
    public static object Of(IReadOnlyList<InputCount> files) => files.Select(Of);

    /// <summary>The object of one file.</summary>
    public static object Of(InputCount file) => new
    {
        file = file.Path,
        instrument = file.Instrument,
        format = file.Format,
        kind = file.Kind,
        barLength = file.BarLength?.ToString(),
        rows = file.Rows,
        used = file.Used,
        rejected = file.Rejected.Count,
        rejectedReasons = file.Rejected.Reasons,
        rejectedFirst = file.Rejected.First,
        placeholders = file.Placeholders,
        zeroSizes = file.ZeroSizes,
        duplicates = file.Duplicates,
        grown = file.Grown,
        outOfOrder = file.OutOfOrder,
        otherContracts = file.OtherContracts,
        tradingHours = file.TradingHours,
        outsideSessions = file.OutsideSessions,
        outsideRange = file.OutsideRange,
        offContract = file.OffContract,
        contract = file.Contract is not { } use ? null : new
        {
            fromDay = use.FromDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), use.Offset, use.Adjustment,
        },
        holidaysThrough = file.HolidaysThrough,
        notes = file.Notes,
    };
}
