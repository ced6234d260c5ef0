using System.Collections.Generic;
using System.Linq;
using System.Text;
using NT8Bridge.Build.Generators.Table;

namespace NT8Bridge.Build.Generators;

/// <summary>Writes the engine's catalogue: how models name an indicator, and how it is made.</summary>
internal static class CatalogWriter
{
    internal static GeneratedFile Entries(IEnumerable<IndicatorRow> rows)
    {
        StringBuilder text = new();
        text.Append("""
            #nullable enable
            using static NT8Bridge.Indicators.IndicatorInput;
            using static NT8Bridge.Indicators.IndicatorParameter;

            namespace NT8Bridge.Indicators
            {
                internal static class IndicatorEntries
                {
                    internal static IndicatorEntry[] All() => new IndicatorEntry[]
                    {

            """);
        foreach (IndicatorRow row in rows) text.Append(Entry(row));
        text.Append("""
                    };
                }
            }

            """);
        return new GeneratedFile("IndicatorEntries", text.ToString());
    }

    private static string Entry(IndicatorRow row)
    {
        string input = row.Reads switch { "bar" => "WholeBar", "volume" => "Volume", _ => "Close" };
        string read = string.Concat(row.Parameters.Select((parameter, i) =>
            parameter.IsWhole ? $"int @{parameter.Name} = (int)p[{i}]; " : $"double @{parameter.Name} = p[{i}]; "));
        string[] arguments = [row.NeedsSession ? "calendar!" : "", row.Arguments, "seeding"];
        string passed = string.Join(", ", arguments.Where(argument => argument.Length > 0));
        string parameters = string.Concat(row.Parameters.Select(Parameter));
        return $$"""
                        new("{{row.Name}}", {{input}}, "{{string.Join(" ", row.Outputs)}}",
                            (p, seeding, calendar) => { {{read}}return new {{row.Class}}({{passed}}); }{{parameters}})
                        { NeedsSession = {{(row.NeedsSession ? "true" : "false")}} },

            """;
    }

    private static string Parameter(EngineParameter parameter) =>
        $", {(parameter.IsWhole ? "Whole" : "Number")}(\"{parameter.Name}\", {parameter.Default}"
        + (parameter.From is null ? "" : ", least: " + parameter.From)
        + (parameter.To is null ? "" : ", most: " + parameter.To) + ")";
}
