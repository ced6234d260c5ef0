using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using NT8Bridge.Build.Generators.Table;

namespace NT8Bridge.Build.Generators;

/// <summary>Writes NinjaTrader's Draw methods out of their table.</summary>
[Generator]
public sealed class DrawGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Where(file => Path.GetFileName(file.Path) == DrawTable.FileName), Write);

    private static void Write(SourceProductionContext output, AdditionalText file)
    {
        try
        {
            DrawTable table = DrawTable.Read(file.GetText(output.CancellationToken)?.ToString() ?? "");
            foreach (IGrouping<string, DrawMethod> tool in table.Methods.GroupBy(method => method.Tool))
                Methods(tool).AddTo(output);
        }
        catch (TableException fault)
        {
            TableFault.Report(output, file, fault);
        }
    }

    private static GeneratedFile Methods(IGrouping<string, DrawMethod> tool)
    {
        StringBuilder text = new();
        text.Append("""
            using System;
            using System.Collections.Generic;
            using System.Windows;
            using System.Windows.Media;
            using NinjaTrader.Gui;
            using NinjaTrader.Gui.Tools;

            namespace NinjaTrader.NinjaScript.DrawingTools
            {
                public static partial class Draw
                {

            """);
        foreach (DrawMethod method in tool) text.Append(Method(method));
        text.Append("""
                }
            }

            """);
        return new GeneratedFile("Draw." + tool.Key, text.ToString());
    }

    private static string Method(DrawMethod method)
    {
        string parameters = string.Join(", ", new[] { "NinjaScriptBase owner", "string tag" }.Concat(method.Declarations));
        string arguments = string.Join(", ", new[] { "owner", "tag", method.Settings }.Concat(method.Points));
        IEnumerable<string> statements = method.Statements.Select(statement => $"            drawn.{statement};\n");
        return $$"""
                    /// <summary>{{method.Summary}}</summary>
                    public static {{method.Tool}} {{method.Tool}}({{parameters}})
                    {
                        {{method.Tool}} drawn = Drawing.Put<{{method.Tool}}>({{arguments}});
            {{string.Concat(statements)}}            return drawn;
                    }


            """;
    }
}
