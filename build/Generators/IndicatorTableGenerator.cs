using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using NT8Bridge.Build.Generators.Table;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Build.Generators;

/// <summary>
/// Writes out of the table of indicators what the compilation lacks: the catalogue into the engine; the built-in indicators that
/// calculate with the engine's, and the methods that call them, into the assembly with NinjaTrader's surface.
/// </summary>
[Generator]
public sealed class IndicatorTableGenerator : IIncrementalGenerator
{
    private const string CatalogEntry = "NT8Bridge.Indicators.IndicatorEntry";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<AdditionalText> table = context.AdditionalTextsProvider
            .Where(file => Path.GetFileName(file.Path) == IndicatorTable.FileName);
        IncrementalValueProvider<(bool IsEngine, bool IsSurface)> part = context.CompilationProvider
            .Select((compilation, _) =>
                (Declares(compilation, CatalogEntry), Declares(compilation, ScriptBase.Indicator.FullName)));
        context.RegisterSourceOutput(table.Combine(part), (output, input) => Write(output, input.Left, input.Right));
    }

    private static bool Declares(Compilation compilation, string type) =>
        compilation.Assembly.GetTypeByMetadataName(type) is not null;

    private static void Write(SourceProductionContext output, AdditionalText file, (bool IsEngine, bool IsSurface) part)
    {
        try
        {
            IReadOnlyList<IndicatorRow> rows = IndicatorTable.Read(file.GetText(output.CancellationToken)?.ToString() ?? "");
            if (part.IsEngine) CatalogWriter.Entries(rows).AddTo(output);
            if (!part.IsSurface) return;
            foreach (BuiltInRow row in rows.SelectMany(row => row.BuiltIns))
            {
                BuiltInWriter.Class(row).AddTo(output);
                BuiltInMethods.Of(BuiltInWriter.Signature(row)).AddTo(output);
            }
        }
        catch (TableException fault)
        {
            TableFault.Report(output, file, fault);
        }
    }
}
