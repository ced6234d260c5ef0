using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Reports.Html;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Tests.Work.Reports.Html;

/// <summary>A page of made bars and trades.</summary>
internal static class MadePage
{
    public static string Write(
        string path, ReportChart chart, IReadOnlyList<ReportTrade> trades, IReadOnlyList<string> warnings)
    {
        PackedColumns columns = new();
        object bars = ChartColumns.Add(columns, chart, trades, []);
        ReportPage.Write(
            path, "Made", new
            {
                Title = "Made", Version = "0", Zone = "UTC", Currency = "USD", Warnings = warnings,
                Facts = new[] { new[] { "Made", "yes" } },
                Trades = PageTexts.Trades(trades), Profits = PageTexts.Profits(trades), Files = System.Array.Empty<object>(),
                Chart = bars,
            },
            columns);
        return path;
    }
}
