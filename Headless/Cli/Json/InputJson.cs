using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>What became of the rows of each file, for machines.</summary>
internal static class InputJson
{
    /// <summary>One object a file.</summary>
    public static object Of(IReadOnlyList<InputCount> files) => files.Select(file => new
    {
        file = file.Path,
        instrument = file.Instrument,
        kind = file.Kind,
        rows = file.Rows,
        outOfOrder = file.OutOfOrder,
        rejected = file.Rejected.Count,
        tradingHours = file.TradingHours,
        outsideSessions = file.OutsideSessions,
        holidaysThrough = file.HolidaysThrough,
    });
}
