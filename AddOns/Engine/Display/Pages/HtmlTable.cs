using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;

namespace NT8Bridge.Display.Pages;

/// <summary>A table of the window as a table of a page: the same columns, the same lines.</summary>
internal static class HtmlTable
{
    /// <summary>A page may cut a cell of more letters than this; the whole of it is then shown where the mouse rests.</summary>
    private const int Long = 30;

    /// <summary>Writes it; where there is no line, a word instead of it.</summary>
    /// <param name="id">Name of the table in the page.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="lines">Its lines.</param>
    internal static string Of<TLine>(string id, string label, IReadOnlyList<Column> columns, IReadOnlyList<TLine> lines)
        where TLine : class
    {
        if (lines.Count == 0) return $"<p class=\"faint\" id=\"{id}\">None.</p>\n";
        PropertyInfo[] values = columns.Select(column => typeof(TLine).GetProperty(column.Path)!).ToArray();
        var text = new StringBuilder();
        // It scrolls by itself, so that a phone's page does not; the keyboard can reach it.
        text.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(HtmlText.Escape(label))
            .Append("\"><table id=\"").Append(id).Append("\"><thead><tr>");
        foreach (Column column in columns)
            text.Append("<th scope=\"col\">").Append(HtmlText.Escape(column.Title)).Append("</th>");
        text.Append("</tr></thead><tbody>\n");
        foreach (TLine line in lines)
        {
            text.Append("<tr>");
            foreach (PropertyInfo value in values)
            {
                string raw = Convert.ToString(value.GetValue(line), CultureInfo.InvariantCulture) ?? string.Empty;
                string cell = HtmlText.Escape(raw);
                text.Append("<td class=\"text\" dir=\"auto\"");
                if (raw.Length > Long) text.Append(" title=\"").Append(cell).Append('"');
                text.Append('>').Append(cell).Append("</td>");
            }

            text.Append("</tr>\n");
        }

        return text.Append("</tbody></table></div>\n").ToString();
    }
}
