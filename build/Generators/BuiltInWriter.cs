using System.Collections.Generic;
using System.Linq;
using System.Text;
using NT8Bridge.Build.Generators.Table;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Build.Generators;

/// <summary>Writes the classes of NinjaTrader's built-in indicators that calculate with the engine's.</summary>
internal static class BuiltInWriter
{
    internal static GeneratedFile Class(BuiltInRow row) => new(row.Class, $$"""
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Windows.Media;
        using System.Xml.Serialization;
        using NinjaTrader.Gui;

        namespace NinjaTrader.NinjaScript.Indicators
        {
            {{Summary(row.Summary)}}
            public partial class {{row.Class}} : {{Base(row)}}<{{Engine(row)}}, {{Engine(row)}}.State>
            {
        {{string.Concat(row.Properties.Select(Property))}}{{string.Concat(row.Plots.Select(Series))}}        /// <inheritdoc/>
                protected override void OnStateChange()
                {
                    if (State != State.SetDefaults)
                        return;

        {{Defaults(row)}}        }
        {{CreateEngine(row)}}{{ValueOf(row)}}{{Show(row)}}    }
        }

        """);

    internal static IndicatorSignature Signature(BuiltInRow row) => new(
        row.Class,
        "global::" + ScriptBase.Indicator.Namespace + "." + row.Class,
        row.Properties.Select(property => new WrapperParameter(property.Name, property.Type)).ToArray());

    private static string Engine(BuiltInRow row) => "global::NT8Bridge.Indicators." + row.Engine.Class;

    private static string Base(BuiltInRow row) => row.Engine.Reads == "bar" ? "EngineBarIndicator" : "EngineValueIndicator";

    private static string Summary(string text) =>
        $"/// <summary>{text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")}</summary>";

    private static string Property(BuiltInProperty property, int order) => $$"""
                {{Summary(property.Summary)}}
                [NinjaScriptProperty]
                [Range({{property.From}}, {{property.To}})]
                [Display(Name = "{{property.Display}}", GroupName = "NinjaScriptParameters", Order = {{order}})]
                public {{property.Type}} {{property.Name}} { get; set; }


        """;

    private static string Series(BuiltInPlot plot, int place) => plot.Property is null ? "" : $$"""
                {{Summary(plot.Summary!)}}
                [Browsable(false)]
                [XmlIgnore]
                public Series<double> {{plot.Property}} => Values[{{place}}];


        """;

    private static string Defaults(BuiltInRow row)
    {
        List<string> lines = [$"Name = \"{row.Name}\";", "IsSuspendedWhileInactive = true;"];
        if (row.IsOverlay) lines.Add("IsOverlay = true;");
        if (row.Calculate is not null) lines.Add($"Calculate = Calculate.{row.Calculate};");
        lines.AddRange(row.Properties.Select(property => $"{property.Name} = {property.Default};"));
        lines.AddRange(row.Plots.Select(plot =>
            $"AddPlot(new Stroke(Brushes.{plot.Brush}, {plot.Width}), PlotStyle.{plot.Style}, \"{plot.Name}\");"));
        lines.AddRange(row.Lines.Select(line => $"AddLine(Brushes.{line.Brush}, {line.Value}, \"{line.Name}\");"));
        return Indented(lines);
    }

    private static string CreateEngine(BuiltInRow row) => !row.CreatesEngine ? "" : $$"""

                /// <inheritdoc/>
                protected override {{Engine(row)}} CreateEngine() => new {{Engine(row)}}({{row.Arguments}});

        """;

    private static string ValueOf(BuiltInRow row) => row.Reads != "volume" ? "" : """

                /// <inheritdoc/>
                protected override double ValueOf(int index) => Volume.GetValueAt(index);

        """;

    /// <summary>Nothing where every plot shows the output at its place, as the bases do.</summary>
    private static string Show(BuiltInRow row) => row.Plots.Where((plot, place) => plot.Output != place).Any() ? $$"""

                /// <inheritdoc/>
                protected override void {{(row.Engine.Reads == "bar" ? "Show" : "ShowSound")}}({{Engine(row)}} source)
                {
        {{Indented(row.Plots.Select((plot, place) => $"Plot({place}, source.Output({plot.Output}));"))}}        }

        """ : "";

    private static string Indented(IEnumerable<string> lines)
    {
        StringBuilder text = new();
        foreach (string line in lines) text.Append("            ").Append(line).Append('\n');
        return text.ToString();
    }
}
