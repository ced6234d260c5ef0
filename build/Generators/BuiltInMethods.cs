using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Build.Generators;

/// <summary>
/// Adds to the host's Indicator, Strategy and MarketAnalyzerColumn the methods by which scripts call the built-in indicators.
/// </summary>
[Generator]
public sealed class BuiltInMethods : IIncrementalGenerator
{
    private static readonly WrapperClass[] Host = ScriptBase.All.Select(scriptBase => scriptBase.OfHost).ToArray();

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<GeneratedFile> methods = context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => node is ClassDeclarationSyntax { BaseList: not null }, MethodsOf)
            .Where(file => file is not null)
            .Select((file, _) => file!);
        context.RegisterSourceOutput(methods, (output, file) => file.AddTo(output));
    }

    internal static GeneratedFile Of(IndicatorSignature indicator) =>
        new(indicator.Name + ".Methods", IndicatorWrappers.Methods([indicator], Host));

    /// <summary>Only in the surface itself: a project of scripts has <see cref="ScriptMethods"/>.</summary>
    private static GeneratedFile? MethodsOf(GeneratorSyntaxContext context, CancellationToken cancellation) =>
        ScriptMethods.SurfaceOf(context.SemanticModel.Compilation) is null
        && context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is INamedTypeSymbol type
        && ScriptTypes.CanRun(type) && ScriptTypes.DerivesFrom(type, ScriptBase.Indicator)
            ? Of(IndicatorSignature.Of(type))
            : null;
}
