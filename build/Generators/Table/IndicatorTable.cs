using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>Reads the table in which every indicator stands once (AddOns/Engine/Indicators/Catalog/indicators.xml).</summary>
public static class IndicatorTable
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "indicators.xml";

    /// <summary>Its rows in their order.</summary>
    /// <exception cref="TableException">Something is missing, doubled or not known.</exception>
    public static IReadOnlyList<IndicatorRow> Read(string text)
    {
        TableElement table = TableElement.Root(text);
        IndicatorRow[] rows = table.Children("indicator").Select(child => new IndicatorRow(child)).ToArray();
        table.RefuseTheRest();
        RefuseDoubles(table, rows.Select(row => row.Name));
        RefuseDoubles(table, rows.SelectMany(row => row.BuiltIns).Select(builtIn => builtIn.Class));
        return rows;
    }

    private static void RefuseDoubles(TableElement table, IEnumerable<string> names)
    {
        IGrouping<string, string>? doubled = names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null) throw new TableException(table.Line, doubled.Key + " stands there twice.");
    }
}
