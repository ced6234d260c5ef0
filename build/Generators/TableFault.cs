using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NT8Bridge.Build.Generators.Table;

namespace NT8Bridge.Build.Generators;

/// <summary>Tells the compiler that a table cannot be read, and where.</summary>
internal static class TableFault
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "NT8B010", "A table cannot be read", "{0}", "Build", DiagnosticSeverity.Error, isEnabledByDefault: true);

    internal static void Report(SourceProductionContext output, AdditionalText file, TableException fault)
    {
        LinePosition begin = new(Math.Max(fault.Line - 1, 0), 0);
        Location location = Location.Create(file.Path, default, new LinePositionSpan(begin, begin));
        output.ReportDiagnostic(Diagnostic.Create(Descriptor, location, fault.Message));
    }
}
