using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Build.Generators;

/// <summary>
/// Gives a project of scripts what NinjaTrader's own assembly of scripts has: the partial classes Indicator, Strategy and
/// MarketAnalyzerColumn, with the methods by which scripts call the built-in indicators and their own. The project's classes take
/// the place of the surface's, as the compiler prefers what it compiles to what is referred to. A project without indicators and
/// without parts of these classes needs none of it: the surface's classes have all built-in methods.
/// </summary>
[Generator]
public sealed class ScriptMethods : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string?> found = context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => node is ClassDeclarationSyntax, FoundIn)
            .Where(text => text is not null);
        IncrementalValueProvider<bool> isNeeded = found.Collect().Select((texts, _) => !texts.IsEmpty);
        IncrementalValueProvider<string?> classes = context.CompilationProvider.Combine(isNeeded)
            .Select((input, _) => input.Right ? Classes(input.Left) : null);
        context.RegisterSourceOutput(classes, (output, text) =>
        {
            if (text is not null) new GeneratedFile("Scripts.BuiltIn", text).AddTo(output);
        });
        context.RegisterSourceOutput(found.Collect(), (output, texts) =>
        {
            string[] own = texts.OfType<string>().Where(text => text.Length > 0).Distinct().ToArray();
            if (own.Length > 0) new GeneratedFile("Scripts.Own", string.Concat(own)).AddTo(output);
        });
    }

    /// <summary>
    /// The surface's class of indicators, of the first assembly that has one; null in the surface itself, and where none is
    /// referred to. A project of scripts that refers to another one has both, and the surface's is the one with the built-in
    /// methods.
    /// </summary>
    internal static INamedTypeSymbol? SurfaceOf(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.GetTypeByMetadataName("NinjaTrader.NinjaScript.NinjaScriptBase") is not null)
        .Select(assembly => assembly.GetTypeByMetadataName(ScriptBase.Indicator.FullName))
        .FirstOrDefault(type => type is not null);

    /// <summary>
    /// The methods of an indicator; nothing in them where the project has them already, as NinjaTrader appends them to a file.
    /// Empty for a part of one of the three classes, and null for a class that asks for nothing.
    /// </summary>
    private static string? FoundIn(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var compilation = (CSharpCompilation)context.SemanticModel.Compilation;
        if (SurfaceOf(compilation) is null) return null;
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is not INamedTypeSymbol type) return null;
        if (ScriptBase.All.Any(known => known.FullName == type.ToDisplayString())) return string.Empty;
        if (!ScriptTypes.CanRun(type) || type.ContainingType is not null || !ScriptTypes.DerivesFrom(type, ScriptBase.Indicator))
            return null;
        WrapperClass[] lacking = ScriptBase.All.Where(known => !Has(compilation, known, type.Name))
            .Select(known => known.OfHost).ToArray();
        return IndicatorWrappers.Methods([IndicatorSignature.Of(type)], lacking);
    }

    private static bool Has(Compilation compilation, ScriptBase known, string method) =>
        compilation.Assembly.GetTypeByMetadataName(known.FullName) is { } part
        && part.GetMembers(method).OfType<IMethodSymbol>().Any();

    /// <summary>The three classes with the methods of the built-in indicators; null where no surface is referred to.</summary>
    private static string? Classes(Compilation compilation)
    {
        if (SurfaceOf(compilation) is not { } surface) return null;
        IndicatorSignature[] builtIn = surface.GetMembers().OfType<IMethodSymbol>().Where(IsOnInput).Select(Signature).ToArray();
        return """
            namespace NinjaTrader.NinjaScript.Indicators
            {
                /// <summary>The class that indicators derive from.</summary>
                public partial class Indicator : global::NinjaTrader.Gui.NinjaScript.IndicatorRenderBase
                {
                }
            }
            namespace NinjaTrader.NinjaScript.Strategies
            {
                /// <summary>The class that strategies derive from.</summary>
                public partial class Strategy : global::NinjaTrader.Gui.NinjaScript.StrategyRenderBase
                {
                    /// <summary>Carries the methods of indicators; what it makes is hosted by the strategy.</summary>
                    protected internal Indicators.Indicator indicator;

                    /// <summary>Makes the strategy with its defaults set.</summary>
                    public Strategy() { indicator = new Indicators.Indicator { Parent = this }; }
                }
            }
            namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
            {
                /// <summary>The class that columns derive from.</summary>
                public partial class MarketAnalyzerColumn : global::NinjaTrader.NinjaScript.MarketAnalyzerColumnBase
                {
                    /// <summary>Carries the methods of indicators; what it makes is hosted by the column.</summary>
                    protected internal Indicators.Indicator indicator;

                    /// <summary>Makes the column with its defaults set.</summary>
                    public MarketAnalyzerColumn() { indicator = new Indicators.Indicator { Parent = this }; }
                }
            }

            """ + IndicatorWrappers.Methods(builtIn, ScriptBase.All.Select(known => known.OfHost));
    }

    /// <summary>The longer of an indicator's two methods, which also says what it is calculated on.</summary>
    private static bool IsOnInput(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary }
        && method.Parameters.Length > 0 && method.Name == method.ReturnType.Name && method.Parameters[0].Name == "input"
        && method.Parameters[0].Type.Name == "ISeries";

    private static IndicatorSignature Signature(IMethodSymbol method) => new(
        method.Name, Global(method.ReturnType),
        method.Parameters.Skip(1).Select(parameter => Parameter(method.ReturnType, parameter)).ToArray());

    private static WrapperParameter Parameter(ITypeSymbol indicator, IParameterSymbol parameter)
    {
        for (ITypeSymbol? type = indicator; type is not null; type = type.BaseType)
        {
            foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
            {
                WrapperParameter made = new(property.Name, Global(parameter.Type));
                if (made.Name == "@" + parameter.Name) return made;
            }
        }

        throw new InvalidOperationException($"{indicator.Name} has no property for the parameter {parameter.Name}.");
    }

    private static string Global(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
