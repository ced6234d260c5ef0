using System;
using System.IO;
using System.Linq;
using System.Text;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The files that a page is put together of; the build embeds them.</summary>
internal static class PageParts
{
    private const string Prefix = "Page.";

    /// <summary>The page's own code, in the order in which it is read.</summary>
    private static readonly string[] Scripts =
        [
            "format.js", "unpack.js", "theme.js", "table.js", "summary.js", "curves.js", "orders.js", "drawings.js", "series.js",
            "marks.js", "candles.js",
            "trades.js", "startup.js", "parallel.js", "neighbours.js",
            "heatmap.js", "validation.js", "compare.js", "portfolio.js", "tabs.js",
        ];

    /// <summary>The page with its style and code, and a hole for the data.</summary>
    public static string Frame => Read("page.html");

    /// <summary>The style.</summary>
    public static string Style => Read("page.css");

    /// <summary>The page's own code, in a scope of its own.</summary>
    public static string Code => "(() => {\n'use strict';\n" + string.Join('\n', Scripts.Select(Read)) + "\n})();";

    /// <summary>
    /// Apache ECharts, as its package brings it. In a page the end of a script is looked for before the script is read.
    /// </summary>
    public static string Library => Read("echarts.js").Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);

    private static string Read(string name)
    {
        using Stream stream = typeof(PageParts).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"the assembly lacks {name}");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
