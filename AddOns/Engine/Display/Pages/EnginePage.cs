using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NT8Bridge.Display.Pages;

/// <summary>
/// A running engine as a page: its start, what its model needs, signals, join, gaps and feeds. One text of HTML and SVG that
/// needs no network and no code; its content security policy forbids both. It follows the light or dark of the system.
/// </summary>
public static class EnginePage
{
    /// <summary>How such a page begins, by which it is known as one.</summary>
    public const string Mark = "<!DOCTYPE html><!-- nt8bridge engine -->";

    private const string Style = @":root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f3f5f8;
  --line: #cfd6de; --faint: #505a66; --link: #0b57a4; --win: #0a6b3d; --lose: #b3261e; --warn: #fff4d6; --warnink: #5c4200; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --paper: #14171c; --soft: #1e232b; --line: #3b444f;
  --faint: #a9b3bf; --link: #8fc1ff; --win: #5fd39a; --lose: #ff8f86; --warn: #3d3213; --warnink: #ffe7a6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1100px; padding: 12px 16px 32px; background: var(--paper); color: var(--ink);
  font: 15px/1.45 system-ui, ""Segoe UI"", Roboto, ""Helvetica Neue"", Arial, sans-serif; }
h1 { font-size: 1.35rem; margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
h2 { font-size: 1.05rem; margin: 24px 0 6px; }
p { margin: 6px 0; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: 2px 14px; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.warnings { background: var(--warn); color: var(--warnink); border-radius: 6px; margin: 14px 0; padding: 8px 12px 8px 30px;
  overflow-wrap: anywhere; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 3px 8px; border-bottom: 1px solid var(--line); white-space: nowrap; }
td.text { unicode-bidi: isolate; }
.faint { color: var(--faint); }
@media (max-width: 600px) { body { padding: 8px 8px 24px; font-size: 14px; } }
@media print { nav { display: none; } .scroll { overflow: visible; } th, td { white-space: normal; } }
";

    /// <summary>Writes the page.</summary>
    /// <param name="row">The engine.</param>
    /// <param name="utcTicks">When the page is written, UTC ticks.</param>
    public static string Html(EngineRow row, long utcTicks)
    {
        if (row is null) throw new ArgumentNullException(nameof(row));
        string title = HtmlText.Escape(row.Instrument + ": " + row.Model);
        var text = new StringBuilder(Mark);
        text.Append("<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Append("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(title)
            .Append("</title>\n<style>").Append(Style).Append(StartupPart.Style).Append(SignalPicture.Style)
            .Append("</style></head>\n<body>\n<header><h1 dir=\"auto\">").Append(title).Append("</h1>\n");
        text.Append("<p class=\"faint\" id=\"as-of\">").Append(HtmlText.Escape(AsOf(row, utcTicks))).Append("</p>\n");
        text.Append("<nav aria-label=\"Parts of the page\"><a href=\"#startup\">Start-up</a><a href=\"#merge\">Joined</a>")
            .Append("<a href=\"#readiness\">Readiness</a><a href=\"#gaps\">Gaps</a><a href=\"#signals\">Signals</a>")
            .Append("<a href=\"#differences\">Differences</a><a href=\"#feeds\">Feeds</a></nav></header>\n<main>\n");
        text.Append(Notices(RowText.Notices(row)));
        StartupPart.Section(text, "engine", "Engine", EngineLine.Columns, new[] { EngineLine.Of(row) });
        text.Append(StartupPart.Of(row).Html());
        text.Append("<h2 id=\"signals\">Signals</h2>\n").Append(SignalPicture.Of(row.Signals));
        text.Append(HtmlTable.Of("signal-list", "Signals", SignalLine.Columns, row.Signals.Select(SignalLine.Of).ToArray()));
        string differences = string.Format(
            CultureInfo.InvariantCulture, "Differences ({0:N0}, {1:N0} listed)", row.DifferenceCount, row.Differences.Count);
        StartupPart.Section(
            text, "differences", differences, DifferenceLine.Columns, row.Differences.Select(DifferenceLine.Of));
        StartupPart.Section(text, "feeds", "Feeds", FeedLine.Columns, row.FeedNotes.Reverse().Select(FeedLine.Of));
        return text.Append("</main>\n</body></html>\n").ToString();
    }

    private static string AsOf(EngineRow row, long utcTicks) => string.Format(
        CultureInfo.InvariantCulture, "Written {0} UTC. The newest bar of {1} {2}. {3:N0} signals of the newest bars are listed.",
        UtcText.Of(utcTicks), row.Interval,
        row.LastBarUtcTicks == 0 ? "has not closed yet" : "closed at " + UtcText.Of(row.LastBarUtcTicks) + " UTC",
        row.Signals.Count);

    private static string Notices(IReadOnlyList<string> notices) => notices.Count == 0
        ? string.Empty
        : "<ul class=\"warnings\" id=\"notices\">"
            + string.Concat(notices.Select(notice => "<li dir=\"auto\">" + HtmlText.Escape(notice) + "</li>")) + "</ul>\n";
}
