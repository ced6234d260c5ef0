using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NT8Bridge.Build.Rules;

/// <summary>
/// NT8B002: a test asks <c>Assert.IsLessThan</c> or <c>Assert.IsLessThanOrEqualTo</c> about a floating-point number. They
/// order by <c>CompareTo</c>, for which NaN is less than everything, so that a value that never came about passes. A tolerance
/// belongs into <c>Assert.AreEqual</c>, any other bound into <c>Assert.IsTrue</c>, which both fail for NaN.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NaNBlindAssertAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The name under which .editorconfig sets the severity.</summary>
    public const string RuleId = "NT8B002";

    private static readonly string[] BlindMethods = ["IsLessThan", "IsLessThanOrEqualTo"];

    private static readonly DiagnosticDescriptor Rule = new(
        RuleId,
        "An assertion passes for NaN",
        "Assert.{0} passes for NaN: use Assert.AreEqual with a tolerance or Assert.IsTrue",
        "Reliability",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.InvocationExpression);
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        if (context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol is not IMethodSymbol method
            || !BlindMethods.Contains(method.Name)
            || method.ContainingType.ToDisplayString() != "Microsoft.VisualStudio.TestTools.UnitTesting.Assert"
            || !method.TypeArguments.Any(IsFloating)) return;

        var call = (InvocationExpressionSyntax)context.Node;
        context.ReportDiagnostic(Diagnostic.Create(Rule, call.Expression.GetLocation(), method.Name));
    }

    private static bool IsFloating(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Double or SpecialType.System_Single;
}
