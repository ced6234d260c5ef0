using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NT8Bridge.Build.Rules;

/// <summary>
/// NT8B001: a line is longer than <c>max_line_length</c> of .editorconfig, which editors read and no compiler enforces. Lines
/// of comments and of texts count too, since a text can be written as a sum of shorter ones. Generated code may be as wide as it
/// likes, since nobody reads it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LineLengthAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The name under which .editorconfig sets the severity.</summary>
    public const string RuleId = "NT8B001";

    private const string LimitKey = "max_line_length";

    private static readonly DiagnosticDescriptor Rule = new(
        RuleId,
        "A line is too long",
        "The line is {0} characters long, {1} are allowed",
        "Style",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxTreeAction(Check);
    }

    private static void Check(SyntaxTreeAnalysisContext context)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Tree);
        // A file without the setting, or with "off", has no limit.
        if (!options.TryGetValue(LimitKey, out string? value)
            || !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int limit)) return;

        foreach (TextLine line in context.Tree.GetText(context.CancellationToken).Lines)
        {
            int length = line.Span.Length;
            if (length <= limit) continue;
            var excess = TextSpan.FromBounds(line.Start + limit, line.End);
            context.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(context.Tree, excess), length, limit));
        }
    }
}
