using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NT8Bridge.Headless.Host.Scripts.Wrappers;

/// <summary>Which classes of a file are scripts that can run.</summary>
internal static class ScriptTypes
{
    /// <summary>The classes of a file that can run and are not nested in another.</summary>
    public static IEnumerable<INamedTypeSymbol> DeclaredIn(SyntaxTree tree, CSharpCompilation compilation)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<ClassDeclarationSyntax>()
            .Select(declaration => model.GetDeclaredSymbol(declaration))
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Where(type => CanRun(type) && ScriptBase.All.All(known => known.Intermediate != type.Name));
    }

    /// <summary>True for a public class that is neither generic nor abstract.</summary>
    public static bool CanRun(INamedTypeSymbol type) =>
        type is { IsAbstract: false, IsGenericType: false, DeclaredAccessibility: Accessibility.Public };

    /// <summary>True when a class derives from one of NinjaTrader's, directly or not.</summary>
    public static bool DerivesFrom(INamedTypeSymbol type, ScriptBase scriptBase)
    {
        for (INamedTypeSymbol? parent = type.BaseType; parent is not null; parent = parent.BaseType)
            if (parent.ToDisplayString() == scriptBase.FullName) return true;
        return false;
    }
}
